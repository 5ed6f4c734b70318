// Work that is done sooner needs no progress, in milliseconds.
const DELAY = 1_000;
const INTERVAL = 100;

/** A line on standard error that counts up, on a terminal only; `done` takes it away. */
export function progressLine(what: string): { show: (done: number, total: number) => void; done: () => void } {
  const started = Date.now();
  let last = 0;
  return {
    show: (done, total) => {
      const now = Date.now();
      if (now - started < DELAY || now - last < INTERVAL || !process.stderr.isTTY) return;
      last = now;
      const rate = done / ((now - started) / 1000);
      const left = Math.ceil((total - done) / rate);
      process.stderr.write(`\r\u001b[K${what} ${done} of ${total}, ${Math.round(rate)} a second, ${left} s left`);
    },
    done: () => {
      if (last > 0) process.stderr.write("\r\u001b[K");
    },
  };
}
