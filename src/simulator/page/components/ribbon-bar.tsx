import type { Ribbon, RibbonButton } from "../ribbon-of-manifest";
import { useWorkbench } from "../workbench/workbench-context";
import { words } from "../words";

/** The home tab, with the add-in's group as its manifest describes it. */
export function RibbonBar({ ribbon }: { readonly ribbon: Ribbon }) {
  return (
    <nav className="pita" aria-label={words.pita}>
      <div className="pita-tab">{words.tabBeranda}</div>
      <div className="pita-grup" role="group" aria-label={ribbon.group}>
        <div className="pita-tombol">
          {ribbon.buttons.map((button) => (
            <Command key={button.id} button={button} />
          ))}
        </div>
        <div className="pita-nama" aria-hidden="true">
          {ribbon.group}
        </div>
      </div>
    </nav>
  );
}

function Command({ button: { id, label, tip, icon, action } }: { readonly button: RibbonButton }) {
  const workbench = useWorkbench();
  const run = () => {
    if (action.kind === "panel") workbench.pane.show("Visible");
    else workbench.host.bridge.runCommand(action.functionName, id);
  };
  return (
    <button type="button" id={id} title={tip} onClick={run}>
      <img src={icon} width={32} height={32} alt="" />
      {label}
    </button>
  );
}
