import { catalogueOf } from "../../language/catalogue.ts";
import type { Language } from "../../language/language.ts";
import type { Shell } from "./shells.ts";

/*
 * What each shell is told: to ask `drs complete SHELL --at=WORD -- WORDS…` for what WORD, at the cursor, may become, after
 * WORDS. The answer's first line says whether names of `files` or `folders` will do as well, or only the `words` below it: a
 * line each, likeliest first, some with a tab and an explanation. No answer is ever evaluated, nor is what was typed.
 */
/** The script of a shell; its first line says where to put it. */
export function shellScript(shell: Shell, language: Language): string {
  const { completionGoes } = catalogueOf(language).usage;
  const head = `# drs: ${completionGoes({ shell: shell === "powershell" ? "PowerShell" : shell, ...places[shell] })}\n`;
  // What zsh loads from a folder by itself begins with its own word.
  return shell === "zsh" ? `#compdef drs\n${head}${scripts.zsh}` : `${head}${scripts[shell]}`;
}

const places: Readonly<Record<Shell, { readonly file: string; readonly line: string }>> = {
  bash: { file: "~/.bashrc", line: 'eval "$(drs completion bash)"' },
  zsh: { file: "~/.zshrc", line: 'eval "$(drs completion zsh)"' },
  fish: { file: "~/.config/fish/config.fish", line: "drs completion fish | source" },
  powershell: { file: "$PROFILE", line: "drs completion powershell | Out-String | Invoke-Expression" },
};

const scripts: Readonly<Record<Shell, string>> = {
  // Versions before 4 have no compopt: they sort, and offer names of files where nothing else fits.
  bash: `_drs() {
  local line answer=words
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("\${line%%$'\\t'*}")
  done < <(drs complete bash --at="\${COMP_WORDS[COMP_CWORD]}" -- "\${COMP_WORDS[@]:1:COMP_CWORD-1}" 2>/dev/null)
  if [ "\${#COMPREPLY[@]}" -gt 0 ]; then
    answer=\${COMPREPLY[0]}
    COMPREPLY=("\${COMPREPLY[@]:1}")
  fi
  case $answer in
    files) compopt -o filenames 2>/dev/null ;;
    folders) compopt +o default -o dirnames 2>/dev/null ;;
    *) compopt +o default -o nosort 2>/dev/null ;;
  esac
  return 0
}
complete -o default -F _drs drs
`,
  zsh: `_drs() {
  local answer line at=$PREFIX
  local -a values shown
  [[ -n $compstate[quote] ]] || at=\${(Q)at}
  {
    IFS= read -r answer
    while IFS= read -r line; do
      values+=("\${line%%$'\\t'*}")
      shown+=("\${line/$'\\t'/  -- }")
    done
  } < <(drs complete zsh --at="$at" -- "\${(@Q)words[2,CURRENT-1]}" 2>/dev/null)
  case $answer in
    files) _files ;;
    folders) _files -/ ;;
  esac
  (( $#values )) && compadd -l -V drs -d shown -a values
}
if [[ $funcstack[1] == _drs ]]; then _drs; else compdef _drs drs; fi
`,
  fish: `function __drs_complete
    set -l before (commandline -opc)
    set -l at (commandline -ct)
    set -l answer (drs complete fish --at="$at" -- $before[2..-1] 2>/dev/null)
    switch "$answer[1]"
        case files
            __fish_complete_path "$at"
        case folders
            __fish_complete_directories "$at"
    end
    printf '%s\\n' $answer[2..-1]
end
complete -c drs -e
complete -c drs -f -k -a '(__drs_complete)'
`,
  powershell: `Register-ArgumentCompleter -Native -CommandName drs -ScriptBlock {
    param($at, $line, $cursor)
    $before = @($line.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { $_.ToString() })
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [Text.Encoding]::UTF8
        $answer = @(drs complete powershell "--at=$at" -- @before 2>$null)
    } finally {
        [Console]::OutputEncoding = $encoding
    }
    $answer | Select-Object -Skip 1 | ForEach-Object {
        $value, $about = $_ -split "\`t", 2
        if (-not $about) { $about = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
    }
}
`,
};
