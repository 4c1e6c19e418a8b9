import { createRoot } from "react-dom/client";
import { App } from "./app";
import { StandAlone } from "./components/stand-alone";
import { theRuntime } from "./runtime";

const root = createRoot(document.getElementById("pane")!);

void theRuntime().then((runtime) => {
  if (runtime.kind !== "excel") return root.render(<StandAlone kind={runtime.kind} />);
  root.render(<App session={runtime.session} host={runtime.host} />);
  void runtime.session.open();
});
