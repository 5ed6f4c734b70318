import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";

const hasNeovim = spawnSync("nvim", ["--version"]).status === 0;
const program = resolve(import.meta.dirname, "../../bin/drs.js");
const folder = mkdtempSync(join(realpathSync(tmpdir()), "drs-neovim-"));
afterAll(() => rmSync(folder, { recursive: true }));

/*
 * What a person does in Neovim, without a screen: opens a paper, reads the finding, types the right number, goes to the paper that
 * it names. Each step waits for the answer and prints what the person sees.
 */
const session = `
local function say(text) io.stdout:write(text .. "\\n") end
local function wait(what) assert(vim.wait(30000, what, 20), "nothing came") end
vim.cmd("edit " .. vim.fn.fnameescape(vim.env.PAPER))
local client = vim.lsp.start_client({ name = "drs", cmd = { vim.env.NODE, vim.env.DRS, "lsp" }, root_dir = vim.env.CORPUS })
vim.lsp.buf_attach_client(0, client)
wait(function() return #vim.diagnostic.get(0) > 0 end)
local finding = vim.diagnostic.get(0)[1]
say(("%d:%d %s [%s]"):format(finding.lnum + 1, finding.col + 1, finding.message, finding.code))
vim.api.nvim_buf_set_text(0, finding.lnum, finding.col, finding.end_lnum, finding.end_col, { "24-20100" })
wait(function() return #vim.diagnostic.get(0) == 0 end)
say("no findings")
vim.api.nvim_win_set_cursor(0, { finding.lnum + 1, finding.col + 1 })
vim.lsp.buf.definition()
wait(function() return vim.fn.expand("%:t") == "bridge.md" end)
say(vim.fn.getline(1))
vim.cmd("qall!")
`;

test.skipIf(!hasNeovim)("a session in Neovim: a finding, its number mended, the paper that it names", () => {
  mkdirSync(join(folder, "papers"));
  writeFileSync(join(folder, "papers/drs.yaml"), "municipality: braunschweig\n");
  writeFileSync(join(folder, "papers/bridge.md"), "# Drucksache 24-20100\n\nBetreff: Brücke am Hafen\n");
  const paper = join(folder, "papers/light.md");
  writeFileSync(paper, "# Drucksache 24-20101\n\nBetreff: Licht\n\nSiehe Drs. 24-20777.\n");
  writeFileSync(join(folder, "session.lua"), session);
  const { stdout, stderr, status } = spawnSync(
    "nvim",
    ["--headless", "-u", "NONE", "-S", join(folder, "session.lua")],
    {
      encoding: "utf8",
      timeout: 55_000,
      env: {
        ...process.env,
        ...{ HOME: folder, NODE: process.execPath, DRS: program, PAPER: paper, CORPUS: join(folder, "papers") },
      },
    },
  );
  const seen = stdout.split("\n").filter((line) => line !== "");
  expect({ seen, stderr, status }).toEqual({
    seen: ["5:12 24-20777 is not in the corpus [unresolved]", "no findings", "# Drucksache 24-20100"],
    stderr: expect.any(String),
    status: 0,
  });
});
