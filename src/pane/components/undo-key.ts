/**
 * Ctrl+Z (Cmd+Z on a Mac) while the pane has the focus takes the pane's last step back. In a field it stays the field's own
 * undo, and in the sheet it stays Excel's.
 */
export function undoKey(undo: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    if (event.key.toLowerCase() !== "z" || event.defaultPrevented || isField(event.target)) return;
    event.preventDefault();
    undo();
  };
}

function isField(target: EventTarget | null): boolean {
  return (
    (target instanceof HTMLInputElement && target.type !== "radio") || target instanceof HTMLTextAreaElement
  );
}
