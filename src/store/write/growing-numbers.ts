/** Numbers below 2³² that grow at their end. */
export interface GrowingNumbers {
  values: Uint32Array;
  length: number;
  push(value: number): void;
  /** Lets go of all of them, and of their memory. */
  release(): void;
  /** Makes room for so many more. */
  reserve(more: number): void;
}

export function growingNumbers(capacity: number): GrowingNumbers {
  const numbers: GrowingNumbers = {
    values: new Uint32Array(capacity),
    length: 0,
    push(value) {
      if (numbers.length === numbers.values.length) numbers.reserve(1);
      numbers.values[numbers.length++] = value;
    },
    release() {
      numbers.values = new Uint32Array(1);
      numbers.length = 0;
    },
    reserve(more) {
      let size = numbers.values.length;
      while (numbers.length + more > size) size *= 2;
      if (size === numbers.values.length) return;
      const larger = new Uint32Array(size);
      larger.set(numbers.values.subarray(0, numbers.length));
      numbers.values = larger;
    },
  };
  return numbers;
}
