import "@testing-library/jest-dom";
import { act, configure, render, screen, within } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import { App } from "../../src/pane/app";
import type { Engine } from "../../src/pane/model/engine";
import { lkipEngine } from "../../src/pane/model/lkip-engine";
import { Session } from "../../src/pane/model/session";
import type { Snapshot } from "../../src/workbook/snapshot";
import { LiteralHost } from "./literal-host";

// What is hidden is looked for in a real browser; here it would cost most of the time.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });

let open: Session[] = [];

afterEach(() => {
  open.forEach((session) => session.close());
  open = [];
});

/** The pane as a user sees it, over a workbook in memory. */
export interface OpenPane {
  readonly host: LiteralHost;
  readonly session: Session;
  readonly user: ReturnType<typeof userEvent.setup>;
  /** The one line that says what is being done or was done. */
  readonly status: () => HTMLElement;
  /** The entry that names a place ("Tabel 3.6 · E10"). */
  readonly finding: (place: string) => HTMLElement;
}

/** Opens the pane and waits until it has read the workbook. */
export async function openPane(
  workbook: Snapshot | LiteralHost,
  engine: () => Promise<Engine> = async () => lkipEngine,
): Promise<OpenPane> {
  const host = workbook instanceof LiteralHost ? workbook : new LiteralHost(workbook);
  const session = new Session({ host, loadEngine: engine, now: () => performance.now() });
  open.push(session);
  render(<App session={session} host={host} />);
  await act(() => session.open());
  return {
    host,
    session,
    user: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }),
    status: () => screen.getByRole("status"),
    finding: (place) => {
      const list = screen.getByRole("list", { name: "Daftar pekerjaan" });
      const found = within(list)
        .getAllByRole("listitem")
        .find((item) =>
          within(item).queryByText((text) => text.endsWith(place), { selector: "[data-pekerjaan] *" }),
        );
      if (!found) throw new Error(`No finding at ${place}`);
      return found;
    },
  };
}

/** Clicks a button by its name, the uppermost where there are several. */
export async function press({ user }: OpenPane, name: string | RegExp): Promise<void> {
  await user.click(screen.getAllByRole("button", { name })[0]!);
}
