/** Whether the user is typing into a cell: until the end of it Excel takes no batch. */
export class CellEditing {
  private active = false;
  private waiting: (() => void)[] = [];

  /** @param tell is told when the user begins and ends */
  constructor(private readonly tell: (active: boolean) => void) {}

  get isActive(): boolean {
    return this.active;
  }

  start(): void {
    this.active = true;
    this.tell(true);
  }

  end(): void {
    this.active = false;
    this.waiting.splice(0).forEach((resume) => resume());
    this.tell(false);
  }

  /** Resolves at once, or when the user has left the cell. */
  ended(): Promise<void> {
    return this.active ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }
}
