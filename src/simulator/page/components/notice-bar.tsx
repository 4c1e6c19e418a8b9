import { useWorkbench } from "../workbench/workbench-context";
import { words } from "../words";
import { focusGrid } from "./focus-grid";

/** The last sentence that the page has to say to the user. */
export function NoticeBar() {
  const workbench = useWorkbench();
  const { notice } = workbench;
  return (
    <div role="alert" className="pesan-tempat">
      {notice && (
        <div className={`pesan pesan-${notice.kind}`}>
          <span>{notice.text}</span>
          <button
            type="button"
            aria-label={words.tutupPesan}
            onClick={() => {
              workbench.say(undefined);
              focusGrid();
            }}
          >
            ×
          </button>
        </div>
      )}
    </div>
  );
}
