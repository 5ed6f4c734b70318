/** A Markdown table, its columns as wide as what is in them. */
export function toTable(heads, rows) {
  const widths = heads.map((head, i) =>
    Math.max(3, ...[head, ...rows.map((row) => row[i])].map(({ length }) => length)),
  );
  const line = (cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(" | ")} |`;
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  return `${[line(heads), rule, ...rows.map(line)].join("\n")}\n`;
}

export const milliseconds = (ms) => `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;
export const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
export const megabytes = (bytes) => `${(bytes / 1e6).toFixed(digitsFor(bytes / 1e6))} MB`;
export const percent = (ratio) => `${(100 * ratio).toFixed(1)} %`;
export const times = (ratio) => `${ratio < 0.1 ? ratio.toFixed(3) : ratio.toFixed(2)} ×`;
export const mostTimes = (most) => `≤ ${most < 1 ? `1/${Math.round(1 / most)}` : most} ×`;

/** Three digits that say something, as far as a figure has them. */
function digitsFor(value) {
  if (value < 1) return 3;
  return value < 100 ? 1 : 0;
}
