import { Component, type ReactNode } from "react";
import { FailureCard } from "./failure-card";
import { words } from "./words";

/** Shows a failure of the pane itself (a part that did not load, most often) instead of an empty page. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const failure = { message: words.gagal.muat, detail: `${error.name}: ${error.message}` };
    return <FailureCard failure={failure} written={false} onRetry={() => this.setState({ error: null })} />;
  }
}
