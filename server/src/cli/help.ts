import type { Command } from './args.ts';

const OVERVIEW = `Uncanned checks canned replies for wording that harms customers, and offers better words.

Usage
  uncanned [lint] [paths…] [flags]   check files and folders (this folder where none is named)
  uncanned fix [paths…]              apply the fixes that are safe, as lint --fix does
  uncanned fix --interactive [paths…]
                                     go through the findings one by one
  uncanned rules                     list the rules
  uncanned explain RULE              say what a rule wants and why
  uncanned test-rules                try out the rules of your own
  uncanned baseline [paths…]         write down what is found today, to be told of new ones alone
  uncanned changes FILE --against OLDER-FILE
                                     list what has changed, to put it back into the desk by hand
  uncanned changes --since COMMIT    the same, compared with a version in git
  uncanned report [paths…] --html FILE
                                     write a scorecard of the whole library, as a page to pass on
  uncanned init [FOLDER]             look at a folder and write a first .uncanned.yaml
  uncanned lsp --stdio               run the language server, for editors

Flags of lint
  --format text|json|ndjson|github|sarif|gitlab|rdjson|junit|checkstyle|markdown|html
                                     how findings are printed (text)
  --fix                              apply the fixes that are safe, and write the files
  --fix-dry-run                      show what --fix would change, and write nothing
  --fail-on error|warning|suggestion|never
                                     how serious a finding makes the exit status 1 (warning)
  --since COMMIT                     only replies changed since this branch left COMMIT
                                     (a branch, tag or commit)
  --staged                           only replies that have changed in what is staged
  --since-lines                      with one of these: only findings on lines that have changed
  --files-from FILE|-                check the files that a file lists
  --baseline FILE, --no-baseline     keep the old findings of this file quiet, or none
  --config FILE                      use this file instead of the nearest .uncanned.yaml
  --stdin                            check standard input ("-" means the same)
  --stdin-filename NAME              what standard input is: the name decides how it is read
  --quiet, -q                        only what --fail-on counts, and no summary

  --help, -h                         print this; "uncanned lint --help" says more
  --version, -v                      print the version

Exit status: 0 nothing found, 1 findings at or above --fail-on, 2 something went wrong.
`;

const PAGES: Readonly<Record<Command, string>> = {
  lint: `uncanned [lint] [paths…] [flags]

Checks replies. A file that you name is always read: a text, Markdown or HTML file as one reply where it has no other
structure, a JSON, YAML or CSV file where its structure is known or .uncanned.yaml says where its replies stand.
In a folder only files that are known to hold replies are read; what .gitignore leaves out is left out, links to
folders are not followed. "--" ends the flags: what follows are paths.

  --format text      for people: file, reply, place, the phrase in its sentence, the first rewrite
  --format json      for tools: one object; its keys stay the same in later versions
  --format ndjson    for tools: a finding or a problem on each line
  --format github    annotations in a pull request, ten of each kind; the rest is in the log
  --format markdown  a page with a table of findings, such as for the summary that a build server shows
  --format html      the page of "uncanned report", without history and groups of equal texts
  --format sarif     SARIF 2.1.0, for code scanning
  --format gitlab    GitLab's code quality report
  --format rdjson    for reviewdog: comments with suggestions to click
  --format junit     for build servers, which show findings as failed tests
  --format checkstyle
                     for build servers that read the reports of Checkstyle
  --format F=FILE    a report into a file; several may stand beside each other, one of them for standard output
  --fix              applies every safe fix. From standard input: the text goes to standard output, the report to
                     standard error.
  --fix-dry-run      lists the words that would give way to others, and writes nothing; into a file or a pipe it prints a
                     unified diff, which "git apply" takes
  --fail-on LEVEL    error, warning, suggestion or never: findings and problems of this level or above make the exit
                     status 1. Default: warning
  --since COMMIT     only findings about replies that have changed since this branch left COMMIT (a branch, tag or
                     commit): their text, title, situation or the like. New files count, and so does what is not committed
                     yet. With --fix only those replies are fixed.
  --staged           only replies that have changed between the last commit and what is staged; judged as they are staged
  --since-lines      with --since or --staged: only findings that touch a changed line; in JSON most replies are one line,
                     so that it narrows little there
  --files-from FILE  checks the files that FILE lists, one on each line; "-" reads the list from standard input. Lists that
                     "git diff -z" or "find -print0" print are read too
  --baseline FILE    keeps the findings quiet that this file lists, instead of the nearest .uncanned-baseline.json above
                     each file; --no-baseline keeps none quiet
  --config FILE      this config for every file, instead of the nearest .uncanned.yaml or .uncanned.json above it
  --stdin, -         checks standard input; --stdin-filename NAME says what it is (notes.md, macros.json)
  --cache            judges again only files that have changed since the last run; --cache-file FILE keeps what it knows there
  --threads N        how many threads judge (as many as the work is worth)
  --quiet, -q        prints only findings and problems that --fail-on counts, and no summary

Exit status: 0 nothing at or above --fail-on, 1 something, 2 a fault: wrong arguments, a mistake in a config, a file
that you named and that cannot be read. Faults go to standard error; the other files are still checked.

Color is used on a terminal only; NO_COLOR=1 turns it off, FORCE_COLOR=1 on.
`,
  fix: `uncanned fix [paths…] [flags]
uncanned fix --interactive [paths…]

Without --interactive: applies every safe fix and writes the files, as "uncanned lint --fix" does.

With it, at a terminal, every finding is shown in its sentence, with the rewrites to choose from. What can be typed is said
below each: a number writes that rewrite, and asks for the words of its blanks; e takes a sentence of your own, and points
out which placeholders, numbers and promises it would lose; s skips, r skips all of the rule, a allows it with a reason,
w shows the whole reply, u undoes, q stops. Each choice is written at once, so that nothing is lost by Ctrl-C, and the same
command goes on where you stopped. What you skip is remembered for the folder in which you start, in your own cache.

  --interactive, -i  asks about each finding
  --restart          with --interactive: asks what was skipped in earlier runs, too
  --dry-run          lists what would be changed, and writes nothing; into a file or a pipe as a diff
  --config FILE      this config for every file

Without --interactive every flag of "uncanned lint" may stand here, too.

Exit status: as for "uncanned lint"; with --interactive 0 nothing left to decide on or to fill in,
1 something left, 2 a fault.
`,
  rules: `uncanned rules [--config FILE]

Lists every rule: its id, how serious its findings are, its tier, and what it finds. Rules of your own from
.uncanned.yaml are listed too.

The tier says how widely agreed a rule is, and so whether it is on where your config says nothing of it:

  core      few people would argue with it: on
  strong    most people would agree: on
  optional  a matter of taste: off, until .uncanned.yaml says "extends: strict" or names the rule under "rules:"
`,
  explain: `uncanned explain RULE [--config FILE]

Says what a rule wants and why, shows examples before and after, and how to switch it off.
`,
  'test-rules': `uncanned test-rules [--config FILE]

Tries out the rules of your own that stand under "custom:" in .uncanned.yaml: whether every phrase can be read and can be
found at all, whether every flagged example is found, exactly at its [[ ]] where it has them, and every fine one left alone.
Statements of your own, under "statements:", are read as a reply is: no rule should find anything in them.

Exit status: 0 all of it holds, 1 an example or a statement does not, 2 a mistake in the config or a phrase that cannot work.
`,
  baseline: `uncanned baseline [paths…] [--prune] [--output FILE]

Writes down every finding of today in .uncanned-baseline.json: "uncanned" keeps them quiet from then on and tells new ones
only. They stay quiet when replies move, when a file is renamed or exported anew; when the words are put right they are
gone. Without paths all of the folder is checked that the file lies in (the nearest one upwards, else this folder), and what is
found no more is taken out. With paths in that folder what is new there is added, and nothing is taken out.

  --prune            only takes out what is found no more, and says what was fixed; looks at all of the folder
  --output FILE      writes this file; "uncanned --baseline FILE" uses it
  --config FILE      this config for every file

Exit status: 0 done, 2 a fault: a config with mistakes, a file that cannot be read.
`,
  changes: `uncanned changes FILE --against OLDER-FILE
uncanned changes [paths…] --since COMMIT

Lists every reply whose text has changed, is new or is gone: title, old text, new text. Made to be worked through by hand in
the desk's own screen, where a desk has no import. Nothing is written: "> changes.csv" puts the list into a file.

  --against FILE     compares one file with an older version of it, such as the last export
  --since COMMIT     compares with COMMIT: a branch, tag or commit of git
  --format markdown  a list with boxes to tick (what is printed where nothing is said)
  --format csv       for a spreadsheet
  --format html      a page with boxes to tick, for a browser
  --config FILE      this config for every file

Exit status: 0 done, 2 a fault: a version that cannot be read is named, and no reply of it is listed.
`,
  report: `uncanned report [paths…] [--html FILE] [--json FILE] [--history N]

A scorecard of a reply library: how many replies there are, how many are well, which families, files, situations and
owners the findings gather in, what the replies lack, the phrases that return most often, the worst replies with their
text, and replies that say nearly the same. Paths are read as "uncanned lint" reads them. Without --html and --json a
short summary is printed.

  --html FILE        one page that holds all of it and needs nothing else: open it in a browser, print it, pass it on
  --json FILE        the same numbers for tools; its keys stay the same in later versions
                     "-" as FILE means standard output; one of the two may go there
  --history N        looks at the last N commits of git that touched the paths too, by the config of today. Nothing is
                     checked out
  --config FILE      this config for every file

Exit status: 0 done, whatever was found, 2 a fault.
`,
  init: `uncanned init [FOLDER] [--dry-run]

Looks at a folder, says which files hold replies, and writes a first .uncanned.yaml with comments: where replies stand in
files that are not recognised by themselves, and what replies are for, proposed from titles, tags, folders and file
names. What is not certain begins with # and is switched on by taking the # out. A config that is there is never written
over.

  --dry-run          prints the config to standard output, the rest to standard error, and writes nothing

Exit status: 0 done, 2 a fault: a config is there already, or nothing can be written.
`,
  lsp: `uncanned lsp --stdio

Runs the language server over standard input and output: for Neovim, Emacs, Helix, Zed and others.
`,
};

/** The help of a command, or of all. */
export const helpText = (about?: Command): string => (about ? PAGES[about] : OVERVIEW);
