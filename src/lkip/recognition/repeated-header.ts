import type { Header } from "./header";
import type { Region } from "./region";

/** Whether a header right below a region's last row is the region's own, word for word. */
export function isRepeated(header: Header, { header: first, lastRow }: Region): boolean {
  const words = ({ columns }: Header) => columns.map(({ col, text }) => `${col} ${text}`).join("|");
  if (header.top !== lastRow + 1) return false;
  return header.columns === first.columns || words(header) === words(first);
}

/** A header with the very columns of the one before it where they are the same: one that stands a thousand times takes no room. */
export function sharing(header: Header, before: Header | undefined): Header {
  if (!before || !isSame(header, before)) return header;
  return { ...header, columns: before.columns, others: before.others };
}

/** What decides a header's columns: the texts that stand in them. */
function isSame(one: Header, other: Header): boolean {
  return sameTexts(one.columns, other.columns) && sameTexts(one.others, other.others);
}

function sameTexts(own: Header["columns"], known: Header["columns"]): boolean {
  return (
    own.length === known.length &&
    own.every(({ col, role, text }, i) => {
      const other = known[i];
      return col === other?.col && role === other.role && text === other.text;
    })
  );
}
