/** A button of the ribbon: its function, as the manifest names it, and what it does. */
export type RibbonCommand = () => Promise<void>;

/** Runs a command when its button is pressed. Excel is told that it has ended however it ends. */
export function onRibbonCommand(name: string, command: RibbonCommand): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void command().finally(() => event.completed());
  });
}

/** Opens the task pane; it stays where it is when it is open already. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
