#!/usr/bin/env node
"use strict";var te=Object.create;var L=Object.defineProperty;var oe=Object.getOwnPropertyDescriptor;var se=Object.getOwnPropertyNames;var ie=Object.getPrototypeOf,ae=Object.prototype.hasOwnProperty;var re=(e,n,o)=>()=>{if(o)throw o[0];try{return e&&(n=e(e=0)),n}catch(t){throw o=[t],t}};var de=(e,n)=>{for(var o in n)L(e,o,{get:n[o],enumerable:!0})},le=(e,n,o,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let s of se(n))!ae.call(e,s)&&s!==o&&L(e,s,{get:()=>n[s],enumerable:!(t=oe(n,s))||t.enumerable});return e};var m=(e,n,o)=>(o=e!=null?te(ie(e)):{},le(n||!e||!e.__esModule?L(o,"default",{value:e,enumerable:!0}):o,e));var V={};de(V,{helpText:()=>Oe});var ke,Le,Oe,U=re(()=>{"use strict";ke=`Uncanned checks canned replies for wording that harms customers, and offers better words.

Usage
  uncanned [lint] [paths\u2026] [flags]   check files and folders (this folder where none is named)
  uncanned fix [paths\u2026]              apply the fixes that are safe, as lint --fix does
  uncanned fix --interactive [paths\u2026]
                                     go through the findings one by one
  uncanned rules                     list the rules
  uncanned explain RULE              say what a rule wants and why
  uncanned test-rules                try out the rules of your own
  uncanned baseline [paths\u2026]         write down what is found today, to be told of new ones alone
  uncanned changes FILE --against OLDER-FILE
                                     list what has changed, to put it back into the desk by hand
  uncanned changes --since COMMIT    the same, compared with a version in git
  uncanned report [paths\u2026] --html FILE
                                     write a scorecard of the whole library, as a page to pass on
  uncanned init [FOLDER]             look at a folder and write a first .uncanned.yaml
  uncanned lsp --stdio               run the language server, for editors

Flags of lint
  --format text|json|ndjson|github|sarif|gitlab|rdjson|junit|checkstyle|markdown|html
                                     how findings are printed (text)
  --fix                              apply the fixes that are safe, and write the files
  --fix-dry-run                      print what --fix would change as a diff, and write nothing
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
`,Le={lint:`uncanned [lint] [paths\u2026] [flags]

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
  --fix-dry-run      prints a unified diff, which "git apply" takes; the files stay as they are
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
`,fix:`uncanned fix [paths\u2026] [flags]
uncanned fix --interactive [paths\u2026]

Without --interactive: applies every safe fix and writes the files, as "uncanned lint --fix" does.

With it, at a terminal, every finding is shown in its sentence, with the rewrites to choose from. What can be typed is said
below each: a number writes that rewrite, and asks for the words of its blanks; e takes a sentence of your own, and points
out which placeholders, numbers and promises it would lose; s skips, r skips all of the rule, a allows it with a reason,
w shows the whole reply, u undoes, q stops. Each choice is written at once, so that nothing is lost by Ctrl-C, and the same
command goes on where you stopped. What you skip is remembered for the folder in which you start, in your own cache.

  --interactive, -i  asks about each finding
  --restart          with --interactive: asks what was skipped in earlier runs, too
  --dry-run          prints what would be changed as a diff, and writes nothing
  --config FILE      this config for every file

Without --interactive every flag of "uncanned lint" may stand here, too.

Exit status: as for "uncanned lint"; with --interactive 0 nothing left to decide on or to fill in,
1 something left, 2 a fault.
`,rules:`uncanned rules [--config FILE]

Lists every rule: its id, how serious its findings are, its tier, and what it finds. Rules of your own from
.uncanned.yaml are listed too.

The tier says how widely agreed a rule is, and so whether it is on where your config says nothing of it:

  core      few people would argue with it: on
  strong    most people would agree: on
  optional  a matter of taste: off, until .uncanned.yaml says "extends: strict" or names the rule under "rules:"
`,explain:`uncanned explain RULE [--config FILE]

Says what a rule wants and why, shows examples before and after, and how to switch it off.
`,"test-rules":`uncanned test-rules [--config FILE]

Tries out the rules of your own that stand under "custom:" in .uncanned.yaml: whether every phrase can be read and can be
found at all, whether every flagged example is found, exactly at its [[ ]] where it has them, and every fine one left alone.
Statements of your own, under "statements:", are read as a reply is: no rule should find anything in them.

Exit status: 0 all of it holds, 1 an example or a statement does not, 2 a mistake in the config or a phrase that cannot work.
`,baseline:`uncanned baseline [paths\u2026] [--prune] [--output FILE]

Writes down every finding of today in .uncanned-baseline.json: "uncanned" keeps them quiet from then on and tells new ones
only. They stay quiet when replies move, when a file is renamed or exported anew; when the words are put right they are
gone. Without paths all of the folder is checked that the file lies in (the nearest one upwards, else this folder), and what is
found no more is taken out. With paths in that folder what is new there is added, and nothing is taken out.

  --prune            only takes out what is found no more, and says what was fixed; looks at all of the folder
  --output FILE      writes this file; "uncanned --baseline FILE" uses it
  --config FILE      this config for every file

Exit status: 0 done, 2 a fault: a config with mistakes, a file that cannot be read.
`,changes:`uncanned changes FILE --against OLDER-FILE
uncanned changes [paths\u2026] --since COMMIT

Lists every reply whose text has changed, is new or is gone: title, old text, new text. Made to be worked through by hand in
the desk's own screen, where a desk has no import. Nothing is written: "> changes.csv" puts the list into a file.

  --against FILE     compares one file with an older version of it, such as the last export
  --since COMMIT     compares with COMMIT: a branch, tag or commit of git
  --format markdown  a list with boxes to tick (what is printed where nothing is said)
  --format csv       for a spreadsheet
  --format html      a page with boxes to tick, for a browser
  --config FILE      this config for every file

Exit status: 0 done, 2 a fault: a version that cannot be read is named, and no reply of it is listed.
`,report:`uncanned report [paths\u2026] [--html FILE] [--json FILE] [--history N]

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
`,init:`uncanned init [FOLDER] [--dry-run]

Looks at a folder, says which files hold replies, and writes a first .uncanned.yaml with comments: where replies stand in
files that are not recognised by themselves, and what replies are for, proposed from titles, tags, folders and file
names. What is not certain begins with # and is switched on by taking the # out. A config that is there is never written
over.

  --dry-run          prints the config to standard output, the rest to standard error, and writes nothing

Exit status: 0 done, 2 a fault: a config is there already, or nothing can be written.
`,lsp:`uncanned lsp --stdio

Runs the language server over standard input and output: for Neovim, Emacs, Helix, Zed and others.
`},Oe=e=>e?Le[e]:ke});var ne=m(require("node:module"));var z=require("node:fs"),X=require("node:path");var S=require("node:util"),h={help:{type:"boolean",short:"h"}},p={config:{type:"string"}};function N(e,n){let{tokens:o}=(0,S.parseArgs)({args:[...n],options:e,strict:!1,allowPositionals:!0,tokens:!0}),t=new Map,s=[];for(let r of o){if(r.kind==="positional"&&s.push(r.value),r.kind!=="option")continue;let{name:l,rawName:f,value:d,inlineValue:u}=r,c=Object.hasOwn(e,l)?e[l]:void 0;if(!c)return ue(e,f);if(c.type==="boolean"){if(d!==void 0)return i(`${f} takes no value.`)}else if(d===void 0||d===""||!u&&d!=="-"&&d.startsWith("-"))return i(`${f} needs a value.`);t.set(l,[...t.get(l)??[],d??""])}let a=r=>t.get(r)??[];return{flags:{has:r=>t.has(r),get:r=>a(r).at(-1),all:a},words:s}}function ue(e,n){let o=Object.keys(e).map(t=>`--${t}`);return{...i(`There is no flag ${n}.`),misspelt:{name:n,known:o,prefix:""}}}function g(e,n,o){return{...i(`${e} takes one of ${o.join(", ")}, not "${n}".`),misspelt:{name:n,known:o,prefix:`${e} `}}}var i=e=>({command:"bad",message:e});var q={...h,...p,output:{type:"string"},prune:{type:"boolean"}};function T(e,n){if(n.includes(""))return i("A path is empty.");let o=e.get("output"),t=e.get("config");return{command:"baseline",paths:n,prune:e.has("prune"),...o===void 0?{}:{output:o},...t===void 0?{}:{config:t}}}var O=["markdown","csv","html"];var j={...h,...p,since:{type:"string"},against:{type:"string"},format:{type:"string"}};function M(e,n){let o=e.get("format")??"markdown";if(!fe(o))return g("--format",o,O);let t=e.get("since"),s=e.get("against"),a=e.get("config");return t!==void 0&&s!==void 0?i("--since compares with a commit and --against with a file: leave one of them out."):t===void 0&&s===void 0?i("Say what to compare with: --since COMMIT, or --against OLDER-FILE and the file itself."):s!==void 0&&n.length!==1?i('--against compares one file: "uncanned changes macros.json --against macros-before.json".'):n.includes("")?i("A path is empty."):{command:"changes",paths:n,format:o,...t===void 0?{}:{since:t},...s===void 0?{}:{against:s},...a===void 0?{}:{config:a}}}var fe=e=>O.some(n=>n===e);var E=["text","json","ndjson","github","sarif","gitlab","rdjson","junit","checkstyle","markdown","html"];var he=["error","warning","suggestion"],_=[...he,"never"];var ce=".uncanned-cache.json",w={...h,...p,format:{type:"string"},fix:{type:"boolean"},"fix-dry-run":{type:"boolean"},"fail-on":{type:"string"},stdin:{type:"boolean"},"stdin-filename":{type:"string"},quiet:{type:"boolean",short:"q"},threads:{type:"string"},cache:{type:"boolean"},"cache-file":{type:"string"},since:{type:"string"},"since-lines":{type:"boolean"},staged:{type:"boolean"},"files-from":{type:"string"},baseline:{type:"string"},"no-baseline":{type:"boolean"},version:{type:"boolean",short:"v"}};function b(e,n){let o=me(e.all("format"));if("command"in o)return o;let t=e.get("fail-on")??"warning";if(!ye(t))return g("--fail-on",t,_);if(e.has("fix")&&e.has("fix-dry-run"))return i("--fix writes files and --fix-dry-run does not: leave one of them out.");let s=e.has("fix")?"write":e.has("fix-dry-run")?"show":"no",a=o.find(({format:k})=>k!=="text");if(s==="show"&&a)return i(`--fix-dry-run prints a diff: leave out --format ${a.format}.`);let r=e.get("config"),l=e.get("stdin-filename"),f=e.has("stdin")||n.includes("-");if(f&&n.some(k=>k!=="-"))return i("Standard input is checked by itself: leave out the other paths.");if(l!==void 0&&!f)return i("--stdin-filename goes with --stdin.");if(n.includes(""))return i("A path is empty.");let d=e.get("threads");if(d!==void 0&&!/^[1-9]\d?$/.test(d))return i("--threads takes a number from 1 to 99.");let u=e.get("cache-file")??(e.has("cache")?ce:void 0);if(u!==void 0&&s!=="no")return i("A cache keeps findings, not fixes: leave out --cache, or --fix.");let c=pe(e,s,f);if(c!==void 0&&"command"in c)return c;let y=e.get("files-from");if(y!==void 0&&f)return i("--files-from lists files to check, and --stdin checks standard input: leave one of them out.");let F=e.get("baseline");return F!==void 0&&e.has("no-baseline")?i("--baseline names a file and --no-baseline wants none: leave one of them out."):{command:"lint",paths:n.length||y!==void 0?n:["."],outputs:o,fix:s,failOn:t,quiet:e.has("quiet"),...r===void 0?{}:{config:r},...d===void 0?{}:{threads:Number(d)},...u===void 0?{}:{cache:u},...f?{stdin:l===void 0?{}:{filename:l}}:{},...y===void 0?{}:{filesFrom:y},...c===void 0?{}:{changed:c},...F===void 0?{}:{baseline:{file:F}},...e.has("no-baseline")?{baseline:"none"}:{}}}function pe(e,n,o){let t=e.get("since"),[s,a]=[e.has("staged"),e.has("since-lines")];return t===void 0&&!s?a?i("--since-lines goes with --since COMMIT or --staged."):void 0:t!==void 0&&s?i("--since compares the files with a commit and --staged what is staged: leave one of them out."):o?i("Standard input is checked by itself: leave out --since and --staged."):s&&n!=="no"?i("--staged looks at what is staged and a fix would change the files: leave one of them out."):a&&n!=="no"?i("A fix may move lines: leave out --since-lines, and all replies that have changed are fixed."):{lines:a,...t===void 0?{}:{since:t}}}function me(e){let n=[];for(let o of e){let t=o.indexOf("="),s=t<0?o:o.slice(0,t);if(!ge(s))return g("--format",s,E);let a=t<0?void 0:o.slice(t+1);if(a==="")return i(`--format ${s}= needs the name of a file.`);let r=n.findIndex(l=>l.file===a);if(r>=0&&a!==void 0)return i(`Two reports cannot both go to ${a}.`);r>=0&&n.splice(r,1),n.push(a===void 0?{format:s}:{format:s,file:a})}return n.length?n:[{format:"text"}]}var ge=e=>E.some(n=>n===e),ye=e=>_.some(n=>n===e);var{fix:Pe,"fix-dry-run":We,version:De,...we}=w,I={...we,interactive:{type:"boolean",short:"i"},restart:{type:"boolean"},"dry-run":{type:"boolean"}},be=["interactive","restart","config"];function $(e,n){if(!e.has("interactive")){if(e.has("restart"))return i("--restart goes with --interactive.");let s=e.has("dry-run")?"fix-dry-run":"fix";return b({...e,has:a=>a===s||e.has(a)},n)}let o=Object.keys(I).find(s=>e.has(s)&&!be.includes(s));if(o!==void 0)return i(`--interactive asks about each finding: leave out --${o}.`);if(n.includes("-"))return i("--interactive writes into files: name them, or none for this folder.");if(n.includes(""))return i("A path is empty.");let t=e.get("config");return{command:"fix",paths:n.length?n:["."],restart:e.has("restart"),...t===void 0?{}:{config:t}}}var B={...h,...p,html:{type:"string"},json:{type:"string"},history:{type:"string"}};function G(e,n){let o=e.get("html"),t=e.get("json");if(o!==void 0&&o===t)return i(o==="-"?"--html and --json cannot both go to standard output.":`--html and --json cannot both go to ${o}.`);let s=e.get("history");if(s!==void 0&&!/^[1-9]\d{0,3}$/.test(s))return i(`--history takes a number of commits from 1 to 9999, not "${s}".`);if(n.includes("-"))return i('"uncanned report" reads files and folders, not standard input.');if(n.includes(""))return i("A path is empty.");let a=e.get("config");return{command:"report",paths:n.length?n:["."],history:Number(s??0),...o===void 0?{}:{html:o},...t===void 0?{}:{json:t},...a===void 0?{}:{config:a}}}var A={lint:w,baseline:q,fix:I,rules:{...h,...p},explain:{...h,...p},"test-rules":{...h,...p},changes:j,report:B,init:{...h,"dry-run":{type:"boolean"}},lsp:{...h,stdio:{type:"boolean"}}},xe=Object.keys(A),ve=e=>/^[a-z][a-z-]*$/i.test(e),x=e=>Object.hasOwn(A,e);function W(e){let[n="",...o]=e;if(n==="help"&&o.length<=1)return P(o[0]);let t=x(n)?n:"lint",s=N(A[t],x(n)?o:e);if("command"in s)return s;let{flags:a,words:r}=s;if(a.has("help"))return x(n)?{command:"help",about:t}:P(r.find(ve));if(a.has("version"))return{command:"version"};if(t==="lint")return b(a,r);if(t==="baseline")return T(a,r);if(t==="fix")return $(a,r);if(t==="changes")return M(a,r);if(t==="report")return G(a,r);if(t==="init"){let[d=".",...u]=r;return u.length||d===""?i('"uncanned init" takes one folder, or none for the one you are in.'):{command:t,path:d,dryRun:a.has("dry-run")}}let l=a.get("config"),f=l===void 0?{}:{config:l};if(t==="explain"){let[d,...u]=r;return d===void 0||u.length?i('"uncanned explain" takes the id of one rule, such as "uncanned explain hollow-apology/inconvenience"; "uncanned rules" lists them.'):{command:t,rule:d,...f}}return r.length?i(`"uncanned ${t}" takes no "${r[0]}".`):t==="rules"?{command:t,...f}:t==="test-rules"?{command:t,...f}:a.has("stdio")?{command:t}:i('The language server speaks over standard input and output: "uncanned lsp --stdio".')}function P(e){return e===void 0?{command:"help"}:x(e)?{command:"help",about:e}:{...i(`There is no command "${e}".`),misspelt:{name:e,known:xe,prefix:""}}}var D=require("node:path"),v=0;var R=2,Fe=e=>/\s/.test(e)?`"${e}"`:e;function H(e,n){if(!e.endsWith(".js"))return"uncanned";let o=(0,D.relative)(n,e);return`node ${Fe(o.startsWith("..")?e:o)}`}var C=(e,n)=>e.err.write(`uncanned: ${n}
`);async function Y(e,n){let o=W(e);switch(o.command){case"bad":return C(n,await Ee(o)),R;case"version":return n.out.write(`0.1.0
`),v;case"help":{let{helpText:t}=await Promise.resolve().then(()=>(U(),V));return n.out.write(t(o.about)),v}case"lsp":return(0,z.existsSync)((0,X.join)(n.home,J))?(await Promise.resolve().then(()=>m(require(J))),v):(C(n,"The language server is not in this folder: it holds the command line alone."),R);default:{let{run:t}=await Promise.resolve().then(()=>m(require("./lib/commands.js")));return t(o,n)}}}var J="./server.js";async function Ee({message:e,misspelt:n}){let o='See "uncanned --help".';if(!n)return`${e} ${o}`;let{nearest:t}=await Promise.resolve().then(()=>m(require("./lib/commands.js"))),s=t(n.name,n.known);return s?`${e} Did you mean ${n.prefix}${s}? ${o}`:`${e} ${o}`}var Q=require("node:tty");function K(e,n){let o=[],t,s=!1,a,r=d=>{let u=t;t=void 0,a?.pause(),u?.(d)},l=()=>{s||(s=!0,n.write(`
`),r(void 0))},f=async()=>{let d=e(),{createInterface:u}=await Promise.resolve().then(()=>m(require("node:readline")));return process.on("SIGINT",l),u({input:d,terminal:!1}).on("line",c=>{t===void 0?o.push(c):r(c)}).on("close",l),d};return async d=>{if(a??=await f(),s)return;n.write(d);let[u]=o.splice(0,1);return u!==void 0?u:new Promise(c=>{t=c,a?.resume()})}}var Z=e=>(e.on("error",n=>{if(n.code!=="EPIPE")throw n}),{write:n=>{e.write(n)},isTerminal:e.isTTY===!0,columns:e.columns||void 0}),ee=e=>({cwd:process.cwd(),home:e,command:H(process.argv[1]??"",process.cwd()),env:process.env,out:Z(process.stdout),err:Z(process.stderr),stdin:()=>process.stdin,...(0,Q.isatty)(0)?{ask:K(()=>process.stdin,process.stdout)}:{},now:()=>performance.now(),today:()=>new Date().toISOString().slice(0,10)});ne.default.enableCompileCache?.();Y(process.argv.slice(2),ee(__dirname)).then(e=>{process.exitCode=e});
