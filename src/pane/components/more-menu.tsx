import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { pane } from "../../strings/id";
import { hapusTanda, isiDariSipd, tulisLembarUji } from "../commands";
import { usePaneState, useSession } from "../session-context";

/** The rarer commands. */
export default function MoreMenu() {
  const session = useSession();
  const { book } = usePaneState();
  const open = (panel: "peta" | "bantuan") => session.store.dispatch({ type: "panel", panel });
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<MoreHorizontalRegular />}
          aria-label={pane.tombol.menu}
          title={pane.tombol.menu}
          disabledFocusable={!book}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void session.run(hapusTanda)}>{pane.menu.hapusTanda}</MenuItem>
          <MenuItem onClick={() => void session.run(tulisLembarUji)}>{pane.menu.lembarUji}</MenuItem>
          <MenuItem onClick={() => void session.run(isiDariSipd)}>{pane.menu.isiDariSipd}</MenuItem>
          <MenuItem onClick={() => open("peta")}>{pane.menu.pasangkan}</MenuItem>
          <MenuItem onClick={() => void session.reload()}>{pane.menu.periksaUlang}</MenuItem>
          <MenuItem onClick={() => open("bantuan")}>{pane.menu.bantuan}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
