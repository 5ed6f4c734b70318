/** Lets so many in at a time. */
export interface Gate {
  /** Waits for a place; what it gives back leaves it. */
  enter(): Promise<() => void>;
  /** From now on one at a time. */
  narrow(): void;
}

export function gate(most: number): Gate {
  let places = most;
  let inside = 0;
  const waiting: Array<() => void> = [];
  const letIn = (): void => {
    while (inside < places) {
      const next = waiting.shift();
      if (!next) return;
      inside++;
      next();
    }
  };
  return {
    async enter() {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        letIn();
      });
      return () => {
        inside--;
        letIn();
      };
    },
    narrow() {
      places = 1;
    },
  };
}
