import { createRoot } from "react-dom/client";
import { App } from "./app";
import { StandAlone } from "./components/stand-alone";
import { theRuntime } from "./runtime";

const place = document.getElementById("pane");
if (!place) throw new Error("The page has no element #pane.");
const root = createRoot(place);

void theRuntime().then((runtime) => {
  if (runtime.kind !== "excel") return root.render(<StandAlone kind={runtime.kind} />);
  root.render(<App session={runtime.session} host={runtime.host} />);
  void runtime.session.open();
});
