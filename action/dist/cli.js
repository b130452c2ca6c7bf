#!/usr/bin/env node
"use strict";var ne=Object.create;var k=Object.defineProperty;var te=Object.getOwnPropertyDescriptor;var oe=Object.getOwnPropertyNames;var se=Object.getPrototypeOf,re=Object.prototype.hasOwnProperty;var ie=(e,n,o)=>()=>{if(o)throw o[0];try{return e&&(n=e(e=0)),n}catch(t){throw o=[t],t}};var ae=(e,n)=>{for(var o in n)k(e,o,{get:n[o],enumerable:!0})},de=(e,n,o,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let s of oe(n))!re.call(e,s)&&s!==o&&k(e,s,{get:()=>n[s],enumerable:!(t=te(n,s))||t.enumerable});return e};var m=(e,n,o)=>(o=e!=null?ne(se(e)):{},de(n||!e||!e.__esModule?k(o,"default",{value:e,enumerable:!0}):o,e));var H={};ae(H,{helpText:()=>ke});var ve,Le,ke,V=ie(()=>{"use strict";ve=`Uncanned checks canned replies for wording that harms customers, and offers better words.

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
  --since REF                        only replies changed since this branch left REF
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
  --format json      for tools: one object, a contract
  --format ndjson    for tools: a finding or a problem on each line
  --format github    annotations in a pull request, ten of each kind; the rest is in the log
  --format markdown  a page with a table of findings, such as the summary of a job
  --format html      the page of "uncanned report", without history and groups of equal texts
  --format sarif     SARIF 2.1.0, for code scanning
  --format gitlab    GitLab's code quality report
  --format rdjson    for reviewdog: comments with suggestions to click
  --format junit     tests, for build servers; --format checkstyle is another such XML
  --format F=FILE    a report into a file; several may stand beside each other, one of them for standard output
  --fix              applies every safe fix. From standard input: the text goes to standard output, the report to
                     standard error.
  --fix-dry-run      prints a unified diff, which "git apply" takes; the files stay as they are
  --fail-on LEVEL    error, warning, suggestion or never: findings and problems of this level or above make the exit
                     status 1. Default: warning
  --since REF        only findings about replies that have changed since this branch left REF (a commit, branch or tag): their
                     text, title, situation or the like. New files count, and so does what is not committed yet. With
                     --fix only those replies are fixed.
  --staged           only replies that have changed between the last commit and what is staged; judged as they are staged
  --since-lines      with --since or --staged: only findings that touch a changed line
  --files-from FILE  checks the files that FILE lists, a line each or with zero bytes between them; "-" is standard input
  --baseline FILE    keeps the findings quiet that this file lists, instead of the nearest .uncanned-baseline.json above
                     each file; --no-baseline keeps none quiet
  --config FILE      this config for every file, instead of the nearest .uncanned.yaml or .uncanned.json above it
  --stdin, -         checks standard input; --stdin-filename NAME says what it is (notes.md, macros.json)
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

Exit status: as for "uncanned lint"; with --interactive 0 nothing left to decide on, 1 stopped before, 2 a fault.
`,rules:`uncanned rules [--config FILE]

Lists every rule: its id, how serious its findings are, its tier, and what it finds. Rules of tier core and strong are
on unless your config says otherwise; optional ones only with "extends: strict". Rules of your own from .uncanned.yaml
are listed too.
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
gone. Without paths all of the folder is checked that the file lies in (the nearest one upwards, else this folder). Name the same
paths each time: what is not found there is left out.

  --prune            only takes out what is found no more, and says what was fixed
  --output FILE      writes this file; "uncanned --baseline FILE" uses it
  --config FILE      this config for every file

Exit status: 0 done, 2 a fault: a config with mistakes, a file that cannot be read.
`,changes:`uncanned changes FILE --against OLDER-FILE
uncanned changes [paths\u2026] --since COMMIT

Lists every reply whose text has changed, is new or is gone: title, old text, new text. Made to be worked through by hand in
the desk's own screen, where a desk has no import. Nothing is written: "> changes.csv" puts the list into a file.

  --against FILE     compares one file with an older version of it, such as the last export
  --since COMMIT     compares with a commit, branch or tag of git
  --format markdown  a list with boxes to tick (what is printed where nothing is said)
  --format csv       for a spreadsheet
  --format html      a page with boxes to tick, for a browser
  --config FILE      this config for every file

Exit status: 0 done, 2 a fault.
`,report:`uncanned report [paths\u2026] [--html FILE] [--json FILE] [--history N]

A scorecard of a reply library: how many replies there are, how many are well, which families, files, situations and
owners the findings gather in, what the replies lack, the phrases that return most often, the worst replies with their
text, and replies that say nearly the same. Paths are read as "uncanned lint" reads them. Without --html and --json a
short summary is printed.

  --html FILE        one page that holds all of it and needs nothing else: open it in a browser, print it, pass it on
  --json FILE        the same numbers for tools: a contract
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
`},ke=e=>e?Le[e]:ve});var ee=m(require("node:module"));var J=require("node:fs"),X=require("node:path");var C=require("node:util"),c={help:{type:"boolean",short:"h"}},p={config:{type:"string"}};function N(e,n){let{tokens:o}=(0,C.parseArgs)({args:[...n],options:e,strict:!1,allowPositionals:!0,tokens:!0}),t=new Map,s=[];for(let a of o){if(a.kind==="positional"&&s.push(a.value),a.kind!=="option")continue;let{name:l,rawName:f,value:d,inlineValue:u}=a,h=Object.hasOwn(e,l)?e[l]:void 0;if(!h)return le(e,f);if(h.type==="boolean"){if(d!==void 0)return r(`${f} takes no value.`)}else if(d===void 0||d===""||!u&&d!=="-"&&d.startsWith("-"))return r(`${f} needs a value.`);t.set(l,[...t.get(l)??[],d??""])}let i=a=>t.get(a)??[];return{flags:{has:a=>t.has(a),get:a=>i(a).at(-1),all:i},words:s}}function le(e,n){let o=Object.keys(e).map(t=>`--${t}`);return{...r(`There is no flag ${n}.`),misspelt:{name:n,known:o,prefix:""}}}function g(e,n,o){return{...r(`${e} takes one of ${o.join(", ")}, not "${n}".`),misspelt:{name:n,known:o,prefix:`${e} `}}}var r=e=>({command:"bad",message:e});var q={...c,...p,output:{type:"string"},prune:{type:"boolean"}};function j(e,n){if(n.includes(""))return r("A path is empty.");let o=e.get("output"),t=e.get("config");return{command:"baseline",paths:n,prune:e.has("prune"),...o===void 0?{}:{output:o},...t===void 0?{}:{config:t}}}var E=["markdown","csv","html"];var T={...c,...p,since:{type:"string"},against:{type:"string"},format:{type:"string"}};function _(e,n){let o=e.get("format")??"markdown";if(!ue(o))return g("--format",o,E);let t=e.get("since"),s=e.get("against"),i=e.get("config");return t!==void 0&&s!==void 0?r("--since compares with a commit and --against with a file: leave one of them out."):t===void 0&&s===void 0?r("Say what to compare with: --since COMMIT, or --against OLDER-FILE and the file itself."):s!==void 0&&n.length!==1?r('--against compares one file: "uncanned changes macros.json --against macros-before.json".'):n.includes("")?r("A path is empty."):{command:"changes",paths:n,format:o,...t===void 0?{}:{since:t},...s===void 0?{}:{against:s},...i===void 0?{}:{config:i}}}var ue=e=>E.some(n=>n===e);var O=["text","json","ndjson","github","sarif","gitlab","rdjson","junit","checkstyle","markdown","html"];var fe=["error","warning","suggestion"],M=[...fe,"never"];var ce=".uncanned-cache.json",w={...c,...p,format:{type:"string"},fix:{type:"boolean"},"fix-dry-run":{type:"boolean"},"fail-on":{type:"string"},stdin:{type:"boolean"},"stdin-filename":{type:"string"},quiet:{type:"boolean",short:"q"},threads:{type:"string"},cache:{type:"boolean"},"cache-file":{type:"string"},since:{type:"string"},"since-lines":{type:"boolean"},staged:{type:"boolean"},"files-from":{type:"string"},baseline:{type:"string"},"no-baseline":{type:"boolean"},version:{type:"boolean",short:"v"}};function b(e,n){let o=pe(e.all("format"));if("command"in o)return o;let t=e.get("fail-on")??"warning";if(!ge(t))return g("--fail-on",t,M);if(e.has("fix")&&e.has("fix-dry-run"))return r("--fix writes files and --fix-dry-run does not: leave one of them out.");let s=e.has("fix")?"write":e.has("fix-dry-run")?"show":"no",i=o.find(({format:L})=>L!=="text");if(s==="show"&&i)return r(`--fix-dry-run prints a diff: leave out --format ${i.format}.`);let a=e.get("config"),l=e.get("stdin-filename"),f=e.has("stdin")||n.includes("-");if(f&&n.some(L=>L!=="-"))return r("Standard input is checked by itself: leave out the other paths.");if(l!==void 0&&!f)return r("--stdin-filename goes with --stdin.");if(n.includes(""))return r("A path is empty.");let d=e.get("threads");if(d!==void 0&&!/^[1-9]\d?$/.test(d))return r("--threads takes a number from 1 to 99.");let u=e.get("cache-file")??(e.has("cache")?ce:void 0);if(u!==void 0&&s!=="no")return r("A cache keeps findings, not fixes: leave out --cache, or --fix.");let h=he(e,s,f);if(h!==void 0&&"command"in h)return h;let y=e.get("files-from");if(y!==void 0&&f)return r("--files-from lists files to check, and --stdin checks standard input: leave one of them out.");let v=e.get("baseline");return v!==void 0&&e.has("no-baseline")?r("--baseline names a file and --no-baseline wants none: leave one of them out."):{command:"lint",paths:n.length||y!==void 0?n:["."],outputs:o,fix:s,failOn:t,quiet:e.has("quiet"),...a===void 0?{}:{config:a},...d===void 0?{}:{threads:Number(d)},...u===void 0?{}:{cache:u},...f?{stdin:l===void 0?{}:{filename:l}}:{},...y===void 0?{}:{filesFrom:y},...h===void 0?{}:{changed:h},...v===void 0?{}:{baseline:{file:v}},...e.has("no-baseline")?{baseline:"none"}:{}}}function he(e,n,o){let t=e.get("since"),[s,i]=[e.has("staged"),e.has("since-lines")];return t===void 0&&!s?i?r("--since-lines goes with --since COMMIT or --staged."):void 0:t!==void 0&&s?r("--since compares the files with a commit and --staged what is staged: leave one of them out."):o?r("Standard input is checked by itself: leave out --since and --staged."):s&&n!=="no"?r("--staged looks at what is staged and a fix would change the files: leave one of them out."):i&&n!=="no"?r("A fix may move lines: leave out --since-lines, and all replies that have changed are fixed."):{lines:i,...t===void 0?{}:{since:t}}}function pe(e){let n=[];for(let o of e){let t=o.indexOf("="),s=t<0?o:o.slice(0,t);if(!me(s))return g("--format",s,O);let i=t<0?void 0:o.slice(t+1);if(i==="")return r(`--format ${s}= needs the name of a file.`);let a=n.findIndex(l=>l.file===i);if(a>=0&&i!==void 0)return r(`Two reports cannot both go to ${i}.`);a>=0&&n.splice(a,1),n.push(i===void 0?{format:s}:{format:s,file:i})}return n.length?n:[{format:"text"}]}var me=e=>O.some(n=>n===e),ge=e=>M.some(n=>n===e);var{fix:Ge,"fix-dry-run":Pe,version:We,...ye}=w,R={...ye,interactive:{type:"boolean",short:"i"},restart:{type:"boolean"},"dry-run":{type:"boolean"}},we=["interactive","restart","config"];function $(e,n){if(!e.has("interactive")){if(e.has("restart"))return r("--restart goes with --interactive.");let s=e.has("dry-run")?"fix-dry-run":"fix";return b({...e,has:i=>i===s||e.has(i)},n)}let o=Object.keys(R).find(s=>e.has(s)&&!we.includes(s));if(o!==void 0)return r(`--interactive asks about each finding: leave out --${o}.`);if(n.includes("-"))return r("--interactive writes into files: name them, or none for this folder.");if(n.includes(""))return r("A path is empty.");let t=e.get("config");return{command:"fix",paths:n.length?n:["."],restart:e.has("restart"),...t===void 0?{}:{config:t}}}var B={...c,...p,html:{type:"string"},json:{type:"string"},history:{type:"string"}};function G(e,n){let o=e.get("html"),t=e.get("json");if(o!==void 0&&o===t)return r(o==="-"?"--html and --json cannot both go to standard output.":`--html and --json cannot both go to ${o}.`);let s=e.get("history");if(s!==void 0&&!/^[1-9]\d{0,3}$/.test(s))return r(`--history takes a number of commits from 1 to 9999, not "${s}".`);if(n.includes("-"))return r('"uncanned report" reads files and folders, not standard input.');if(n.includes(""))return r("A path is empty.");let i=e.get("config");return{command:"report",paths:n.length?n:["."],history:Number(s??0),...o===void 0?{}:{html:o},...t===void 0?{}:{json:t},...i===void 0?{}:{config:i}}}var A={lint:w,baseline:q,fix:R,rules:{...c,...p},explain:{...c,...p},"test-rules":{...c,...p},changes:T,report:B,init:{...c,"dry-run":{type:"boolean"}},lsp:{...c,stdio:{type:"boolean"}}},be=Object.keys(A),x=e=>Object.hasOwn(A,e);function P(e){let[n="",...o]=e;if(n==="help"&&o.length<=1)return xe(o[0]);let t=x(n)?n:"lint",s=N(A[t],x(n)?o:e);if("command"in s)return s;let{flags:i,words:a}=s;if(i.has("help"))return x(n)?{command:"help",about:t}:{command:"help"};if(i.has("version"))return{command:"version"};if(t==="lint")return b(i,a);if(t==="baseline")return j(i,a);if(t==="fix")return $(i,a);if(t==="changes")return _(i,a);if(t==="report")return G(i,a);if(t==="init"){let[d=".",...u]=a;return u.length||d===""?r('"uncanned init" takes one folder, or none for the one you are in.'):{command:t,path:d,dryRun:i.has("dry-run")}}let l=i.get("config"),f=l===void 0?{}:{config:l};if(t==="explain"){let[d,...u]=a;return d===void 0||u.length?r('"uncanned explain" takes the id of one rule, such as "uncanned explain hollow-apology/inconvenience"; "uncanned rules" lists them.'):{command:t,rule:d,...f}}return a.length?r(`"uncanned ${t}" takes no "${a[0]}".`):t==="rules"?{command:t,...f}:t==="test-rules"?{command:t,...f}:i.has("stdio")?{command:t}:r('The language server speaks over standard input and output: "uncanned lsp --stdio".')}function xe(e){return e===void 0?{command:"help"}:x(e)?{command:"help",about:e}:{...r(`There is no command "${e}".`),misspelt:{name:e,known:be,prefix:""}}}var W=require("node:path"),F=0;var I=2,Fe=e=>/\s/.test(e)?`"${e}"`:e;function D(e,n){if(!e.endsWith(".js"))return"uncanned";let o=(0,W.relative)(n,e);return`node ${Fe(o.startsWith("..")?e:o)}`}var S=(e,n)=>e.err.write(`uncanned: ${n}
`);async function Y(e,n){let o=P(e);switch(o.command){case"bad":return S(n,await Ee(o)),I;case"version":return n.out.write(`0.1.0
`),F;case"help":{let{helpText:t}=await Promise.resolve().then(()=>(V(),H));return n.out.write(t(o.about)),F}case"lsp":return(0,J.existsSync)((0,X.join)(n.home,U))?(await Promise.resolve().then(()=>m(require(U))),F):(S(n,"The language server is not in this folder: it holds the command line alone."),I);default:{let{run:t}=await Promise.resolve().then(()=>m(require("./lib/commands.js")));return t(o,n)}}}var U="./server.js";async function Ee({message:e,misspelt:n}){let o='See "uncanned --help".';if(!n)return`${e} ${o}`;let{nearest:t}=await Promise.resolve().then(()=>m(require("./lib/commands.js"))),s=t(n.name,n.known);return s?`${e} Did you mean ${n.prefix}${s}? ${o}`:`${e} ${o}`}var Z=require("node:tty");function z(e,n){let o=[],t,s=!1,i,a=d=>{let u=t;t=void 0,i?.pause(),u?.(d)},l=()=>{s||(s=!0,n.write(`
`),a(void 0))},f=async()=>{let d=e(),{createInterface:u}=await Promise.resolve().then(()=>m(require("node:readline")));return process.on("SIGINT",l),u({input:d,terminal:!1}).on("line",h=>{t===void 0?o.push(h):a(h)}).on("close",l),d};return async d=>{if(i??=await f(),s)return;n.write(d);let[u]=o.splice(0,1);return u!==void 0?u:new Promise(h=>{t=h,i?.resume()})}}var K=e=>(e.on("error",n=>{if(n.code!=="EPIPE")throw n}),{write:n=>{e.write(n)},isTerminal:e.isTTY===!0,columns:e.columns||void 0}),Q=e=>({cwd:process.cwd(),home:e,command:D(process.argv[1]??"",process.cwd()),env:process.env,out:K(process.stdout),err:K(process.stderr),stdin:()=>process.stdin,...(0,Z.isatty)(0)?{ask:z(()=>process.stdin,process.stdout)}:{},now:()=>performance.now(),today:()=>new Date().toISOString().slice(0,10)});ee.default.enableCompileCache?.();Y(process.argv.slice(2),Q(__dirname)).then(e=>{process.exitCode=e});
