import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { hapusTanda, isiDariSipd, tulisGrafik, tulisLembarUji } from "../commands";
import type { PanelName } from "../model/state";
import { words as riwayat } from "../riwayat/words";
import { usePaneState, useSession } from "../session-context";
import { words as bookWords } from "./book-words";
import { words } from "./words";

/** The rarer commands. */
export default function MoreMenu() {
  const session = useSession();
  const { book } = usePaneState();
  const open = (panel: PanelName) => session.store.dispatch({ type: "panel", panel });
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<MoreHorizontalRegular />}
          aria-label={words.tombol.menu}
          title={words.tombol.menu}
          disabledFocusable={!book}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void session.run(hapusTanda)}>{bookWords.menu.hapusTanda}</MenuItem>
          <MenuItem onClick={() => void session.run(tulisLembarUji)}>{bookWords.menu.lembarUji}</MenuItem>
          <MenuItem onClick={() => void session.run(tulisGrafik)}>{bookWords.menu.grafik}</MenuItem>
          <MenuItem onClick={() => void session.run(isiDariSipd)}>{bookWords.menu.isiDariSipd}</MenuItem>
          <MenuItem onClick={() => open("peta")}>{bookWords.menu.pasangkan}</MenuItem>
          <MenuItem onClick={() => open("riwayat")}>{riwayat.title}</MenuItem>
          <MenuItem onClick={() => void session.reload()}>{bookWords.menu.periksaUlang}</MenuItem>
          <MenuItem onClick={() => open("bantuan")}>{bookWords.menu.bantuan}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
