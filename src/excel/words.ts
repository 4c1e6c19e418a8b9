/** What is said where Excel refuses or fails. */
export const words = {
  masalah: {
    terlaluBesar: (lembar: string) =>
      `Lembar ${lembar} memakai lebih dari 5 juta sel, lebih dari yang bisa dibaca Excel untuk add-in. Hapus baris dan kolom kosong di bawah dan di kanan tabelnya, lalu coba lagi.`,
    lembarTidakAda: (lembar: string) =>
      `Lembar ${lembar} sudah tidak ada di buku kerja ini. Klik Coba lagi untuk membaca ulang.`,
    lembarTersembunyi: (lembar: string) =>
      `Lembar ${lembar} disembunyikan, jadi selnya tidak bisa ditunjukkan. Klik kanan nama lembar mana saja, pilih Tampilkan, lalu coba lagi.`,
    dikembalikan: (sebab: string) =>
      `${sebab} Penulisan terhenti di tengah jalan, dan semua sel sudah kami kembalikan seperti semula.`,
    panelDitolak: () =>
      "Perintah dari pita sudah dijalankan, tetapi Excel menolak membuka panel dengan sendirinya, misalnya karena dokumen ini hanya bisa dibaca. Hasilnya ada di sini.",
    tabelBerubah: (lembar: string) =>
      `Excel terus mengubah sel lain di tabel Excel pada lembar ${lembar}. Ubah tabelnya menjadi rentang biasa lewat Desain Tabel › Konversi ke Rentang, lalu coba lagi.`,
    selBergeser: (lembar: string) =>
      `Baris, kolom, atau sel di lembar ${lembar} baru saja disisipkan atau dihapus, jadi tempat sel yang dituju sudah lain. Klik Coba lagi untuk membaca ulang, lalu ulangi.`,
    lembarSetengah: (lembar: string) =>
      `Lembar baru ${lembar} baru terisi sebagian dan Excel menolak menghapusnya. Hapus sendiri lembar itu, lalu coba lagi.`,
    lembarLain: (lembar: string) =>
      `Ada lembar lain bernama ${lembar} yang baru saja dibuat di buku kerja ini, jadi tidak kami timpa. Coba lagi supaya buku kerja dibaca ulang.`,
    setengahTertulis: (lembar: string) =>
      `Penulisan terhenti di tengah jalan dan Excel juga menolak pengembaliannya, jadi sebagian sel di lembar ${lembar} mungkin sudah terisi. Tekan Ctrl+Z di lembar itu, atau tutup buku kerja tanpa menyimpan.`,
  },
  /** By Excel's own error codes. */
  galat: {
    InvalidOperationInCellEditMode:
      "Excel sedang menunggu sebuah sel selesai diketik. Klik sel lain atau tekan Enter, lalu coba lagi.",
    AccessDenied:
      "Excel menolak karena lembar atau buku kerja ini dilindungi atau hanya bisa dibaca. Buka proteksinya lewat Tinjau, atau simpan salinan, lalu coba lagi.",
    ItemNotFound:
      "Lembar atau sel yang dituju sudah tidak ada: mungkin baru saja dihapus atau diganti namanya. Coba lagi supaya buku kerja dibaca ulang.",
    InvalidSelection:
      "Pilihan di lembar tidak cocok untuk langkah ini. Klik satu sel di lembar, lalu coba lagi.",
    InvalidOperation:
      "Excel tidak mengizinkan langkah ini pada sel itu: mungkin bagian dari rumus larik, tabel pivot, atau sel gabungan. Periksa selnya, lalu coba lagi.",
    InvalidArgument:
      "Excel tidak menerima isian yang dikirim. Salin rincian dan kirimkan ke pengelola aplikasi.",
    RequestPayloadSizeLimitExceeded:
      "Data yang ditulis terlalu besar untuk sekali kirim ke Excel. Pisahkan buku kerja per bab, lalu coba lagi.",
    ResponsePayloadSizeLimitExceeded:
      "Isi buku kerja ini terlalu besar untuk sekali baca. Hapus lembar yang tidak perlu atau pisahkan per bab, lalu coba lagi.",
    RequestAborted: "Excel membatalkan permintaan ini. Tunggu sampai Excel tidak sibuk, lalu coba lagi.",
    ServerBusy: "Server Excel sedang sibuk. Tunggu sebentar, lalu coba lagi.",
    UndoNotSupported:
      "Excel tidak bisa mencatat penulisan ini untuk Ctrl+Z, jadi menolaknya. Simpan lalu buka ulang buku kerja ini, dan coba lagi; kalau tetap ditolak, perbarui Excel.",
    GeneralException:
      "Excel gagal memprosesnya. Coba lagi; kalau tetap gagal, simpan lalu buka ulang buku kerja ini.",
    Timeout: "Excel terlalu lama tidak menjawab. Periksa sambungan internet, lalu coba lagi.",
    Conflict: "Buku kerja ini sedang diubah orang lain. Tunggu sampai tersimpan, lalu coba lagi.",
    ApiNotFound:
      "Excel ini belum mengenal perintah yang diperlukan. Perbarui Excel, atau buka buku kerja ini di Excel di web.",
    lain: "Ada yang tidak beres saat berbicara dengan Excel. Coba lagi; kalau tetap gagal, salin rincian dan kirimkan ke pengelola aplikasi.",
  },
} as const;
