import { makeStyles, tokens } from "@fluentui/react-components";
import type { Stage } from "../model/state";
import { words } from "./words";

const STAGES: readonly Stage[] = ["membaca", "memeriksa", "menulis"];

const useStyles = makeStyles({
  track: {
    display: "grid",
    gridTemplateColumns: "repeat(3, 1fr)",
    columnGap: "2px",
  },
  step: { height: "4px", borderRadius: "2px", backgroundColor: tokens.colorNeutralBackground6 },
  part: {
    display: "block",
    height: "100%",
    borderRadius: "2px",
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: "none",
  },
  reached: {
    height: "4px",
    borderRadius: "2px",
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: "none",
  },
});

/** How far a task has come: one piece for each stage; the last one fills as the slices are written (`share`, 0 to 1). */
export function StageBar({ stage, share }: { stage: Stage; share: number }) {
  const styles = useStyles();
  const reached = STAGES.indexOf(stage);
  return (
    <div
      className={styles.track}
      role="progressbar"
      aria-label={words.kerja.kemajuan}
      aria-valuemin={0}
      aria-valuemax={STAGES.length}
      aria-valuenow={reached + 1}
      aria-valuetext={words.kerja.tahap[stage]}
    >
      {STAGES.map((each, index) => (
        <span
          key={each}
          className={index <= reached && !(each === "menulis" && share > 0) ? styles.reached : styles.step}
        >
          {each === "menulis" && share > 0 && (
            <span className={styles.part} style={{ width: `${share * 100}%` }} />
          )}
        </span>
      ))}
    </div>
  );
}
