#!/usr/bin/env node
"use strict";var he=Object.create;var b=Object.defineProperty;var pe=Object.getOwnPropertyDescriptor;var me=Object.getOwnPropertyNames;var ge=Object.getPrototypeOf,ye=Object.prototype.hasOwnProperty;var T=(e,n,t)=>()=>{if(t)throw t[0];try{return e&&(n=e(e=0)),n}catch(o){throw t=[o],o}};var we=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}},M=(e,n)=>{for(var t in n)b(e,t,{get:n[t],enumerable:!0})},_=(e,n,t,o)=>{if(n&&typeof n=="object"||typeof n=="function")for(let r of me(n))!ye.call(e,r)&&r!==t&&b(e,r,{get:()=>n[r],enumerable:!(o=pe(n,r))||o.enumerable});return e};var g=(e,n,t)=>(t=e!=null?he(ge(e)):{},_(n||!e||!e.__esModule?b(t,"default",{value:e,enumerable:!0}):t,e)),xe=e=>_(b({},"__esModule",{value:!0}),e);var Z={};M(Z,{helpText:()=>Te});var qe,je,Te,Q=T(()=>{"use strict";qe=`Uncanned checks canned replies for wording that harms customers, and offers better words.

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
`,je={lint:`uncanned [lint] [paths\u2026] [flags]

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
  --dry-run          lists what would be changed, and writes nothing; into a file or a pipe as a diff
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
`},Te=e=>e?je[e]:qe});var ne={};M(ne,{requireCompiled:()=>Me});function Me(e){let n=(0,w.createRequire)(e);if("enableCompileCache"in w.default||process.env.NODE_DISABLE_COMPILE_CACHE!==void 0)return n(e);let t=(0,p.readFileSync)(e),o=`${e}.${process.version}-${process.arch}.compiled`,r=_e(o,t),i=new ee.Script(w.default.wrap(t.toString()),{filename:e,...r===void 0?{}:{cachedData:r}});(r===void 0||i.cachedDataRejected)&&$e(i,t,o);let a={exports:{}};return i.runInThisContext().call(a.exports,a.exports,n,a,e,(0,q.dirname)(e)),a.exports}function _e(e,n){try{let t=(0,p.readFileSync)(e);return t.length>n.length&&t.subarray(0,n.length).equals(n)?t.subarray(n.length):void 0}catch{return}}function $e(e,n,t){try{(0,p.accessSync)((0,q.dirname)(t),p.constants.W_OK)}catch{return}process.once("exit",()=>{let o=`${t}.${process.pid}.tmp`;try{(0,p.writeFileSync)(o,Buffer.concat([n,e.createCachedData()])),(0,p.renameSync)(o,t)}catch{(0,p.rmSync)(o,{force:!0})}})}var p,w,q,ee,te=T(()=>{"use strict";p=require("node:fs"),w=g(require("node:module")),q=require("node:path"),ee=require("node:vm")});var j=we((mn,oe)=>{oe.exports=(te(),xe(ne)).requireCompiled(require("node:path").join(__dirname,"./lib/commands.js"))});var fe=g(require("node:module"));var ie=require("node:fs"),se=require("node:path");var $=require("node:util"),f={help:{type:"boolean",short:"h"}},m={config:{type:"string"}};function B(e,n){let{tokens:t}=(0,$.parseArgs)({args:[...n],options:e,strict:!1,allowPositionals:!0,tokens:!0}),o=new Map,r=[];for(let a of t){if(a.kind==="positional"&&r.push(a.value),a.kind!=="option")continue;let{name:l,rawName:c,value:d,inlineValue:u}=a,h=Object.hasOwn(e,l)?e[l]:void 0;if(!h)return be(e,c);if(h.type==="boolean"){if(d!==void 0)return s(`${c} takes no value.`)}else if(d===void 0||d===""||!u&&d!=="-"&&d.startsWith("-"))return s(`${c} needs a value.`);o.set(l,[...o.get(l)??[],d??""])}let i=a=>o.get(a)??[];return{flags:{has:a=>o.has(a),get:a=>i(a).at(-1),all:i},words:r}}function be(e,n){let t=Object.keys(e).map(o=>`--${o}`);return{...s(`There is no flag ${n}.`),misspelt:{name:n,known:t,prefix:""}}}function y(e,n,t){return{...s(`${e} takes one of ${t.join(", ")}, not "${n}".`),misspelt:{name:n,known:t,prefix:`${e} `}}}var s=e=>({command:"bad",message:e});var G={...f,...m,output:{type:"string"},prune:{type:"boolean"}};function P(e,n){if(n.includes(""))return s("A path is empty.");let t=e.get("output"),o=e.get("config");return{command:"baseline",paths:n,prune:e.has("prune"),...t===void 0?{}:{output:t},...o===void 0?{}:{config:o}}}var I=["markdown","csv","html"];var W={...f,...m,since:{type:"string"},against:{type:"string"},format:{type:"string"}};function D(e,n){let t=e.get("format")??"markdown";if(!ve(t))return y("--format",t,I);let o=e.get("since"),r=e.get("against"),i=e.get("config");return o!==void 0&&r!==void 0?s("--since compares with a commit and --against with a file: leave one of them out."):o===void 0&&r===void 0?s("Say what to compare with: --since COMMIT, or --against OLDER-FILE and the file itself."):r!==void 0&&n.length!==1?s('--against compares one file: "uncanned changes macros.json --against macros-before.json".'):n.includes("")?s("A path is empty."):{command:"changes",paths:n,format:t,...o===void 0?{}:{since:o},...r===void 0?{}:{against:r},...i===void 0?{}:{config:i}}}var ve=e=>I.some(n=>n===e);var A=["text","json","ndjson","github","sarif","gitlab","rdjson","junit","checkstyle","markdown","html"];var Fe=["error","warning","suggestion"],H=[...Fe,"never"];var ke=".uncanned-cache.json",v={...f,...m,format:{type:"string"},fix:{type:"boolean"},"fix-dry-run":{type:"boolean"},"fail-on":{type:"string"},stdin:{type:"boolean"},"stdin-filename":{type:"string"},quiet:{type:"boolean",short:"q"},threads:{type:"string"},cache:{type:"boolean"},"cache-file":{type:"string"},since:{type:"string"},"since-lines":{type:"boolean"},staged:{type:"boolean"},"files-from":{type:"string"},baseline:{type:"string"},"no-baseline":{type:"boolean"},version:{type:"boolean",short:"v"}};function F(e,n){let t=Oe(e.all("format"));if("command"in t)return t;let o=e.get("fail-on")??"warning";if(!Ie(o))return y("--fail-on",o,H);if(e.has("fix")&&e.has("fix-dry-run"))return s("--fix writes files and --fix-dry-run does not: leave one of them out.");let r=e.has("fix")?"write":e.has("fix-dry-run")?"show":"no",i=t.find(({format:E})=>E!=="text");if(r==="show"&&i)return s(`--fix-dry-run prints a diff: leave out --format ${i.format}.`);let a=e.get("config"),l=e.get("stdin-filename"),c=e.has("stdin")||n.includes("-");if(c&&n.some(E=>E!=="-"))return s("Standard input is checked by itself: leave out the other paths.");if(l!==void 0&&!c)return s("--stdin-filename goes with --stdin.");if(n.includes(""))return s("A path is empty.");let d=e.get("threads");if(d!==void 0&&!/^[1-9]\d?$/.test(d))return s("--threads takes a number from 1 to 99.");let u=e.get("cache-file")??(e.has("cache")?ke:void 0);if(u!==void 0&&r!=="no")return s("A cache keeps findings, not fixes: leave out --cache, or --fix.");let h=Le(e,r,c);if(h!==void 0&&"command"in h)return h;let x=e.get("files-from");if(x!==void 0&&c)return s("--files-from lists files to check, and --stdin checks standard input: leave one of them out.");let O=e.get("baseline");return O!==void 0&&e.has("no-baseline")?s("--baseline names a file and --no-baseline wants none: leave one of them out."):{command:"lint",paths:n.length||x!==void 0?n:["."],outputs:t,fix:r,failOn:o,quiet:e.has("quiet"),...a===void 0?{}:{config:a},...d===void 0?{}:{threads:Number(d)},...u===void 0?{}:{cache:u},...c?{stdin:l===void 0?{}:{filename:l}}:{},...x===void 0?{}:{filesFrom:x},...h===void 0?{}:{changed:h},...O===void 0?{}:{baseline:{file:O}},...e.has("no-baseline")?{baseline:"none"}:{}}}function Le(e,n,t){let o=e.get("since"),[r,i]=[e.has("staged"),e.has("since-lines")];return o===void 0&&!r?i?s("--since-lines goes with --since COMMIT or --staged."):void 0:o!==void 0&&r?s("--since compares the files with a commit and --staged what is staged: leave one of them out."):t?s("Standard input is checked by itself: leave out --since and --staged."):r&&n!=="no"?s("--staged looks at what is staged and a fix would change the files: leave one of them out."):i&&n!=="no"?s("A fix may move lines: leave out --since-lines, and all replies that have changed are fixed."):{lines:i,...o===void 0?{}:{since:o}}}function Oe(e){let n=[];for(let t of e){let o=t.indexOf("="),r=o<0?t:t.slice(0,o);if(!Ee(r))return y("--format",r,A);let i=o<0?void 0:t.slice(o+1);if(i==="")return s(`--format ${r}= needs the name of a file.`);let a=n.findIndex(l=>l.file===i);if(a>=0&&i!==void 0)return s(`Two reports cannot both go to ${i}.`);a>=0&&n.splice(a,1),n.push(i===void 0?{format:r}:{format:r,file:i})}return n.length?n:[{format:"text"}]}var Ee=e=>A.some(n=>n===e),Ie=e=>H.some(n=>n===e);var{fix:en,"fix-dry-run":nn,version:tn,...Ae}=v,R={...Ae,interactive:{type:"boolean",short:"i"},restart:{type:"boolean"},"dry-run":{type:"boolean"}},Re=["interactive","restart","config"];function U(e,n){if(!e.has("interactive")){if(e.has("restart"))return s("--restart goes with --interactive.");let r=e.has("dry-run")?"fix-dry-run":"fix";return F({...e,has:i=>i===r||e.has(i)},n)}let t=Object.keys(R).find(r=>e.has(r)&&!Re.includes(r));if(t!==void 0)return s(`--interactive asks about each finding: leave out --${t}.`);if(n.includes("-"))return s("--interactive writes into files: name them, or none for this folder.");if(n.includes(""))return s("A path is empty.");let o=e.get("config");return{command:"fix",paths:n.length?n:["."],restart:e.has("restart"),...o===void 0?{}:{config:o}}}var V={...f,...m,html:{type:"string"},json:{type:"string"},history:{type:"string"}};function J(e,n){let t=e.get("html"),o=e.get("json");if(t!==void 0&&t===o)return s(t==="-"?"--html and --json cannot both go to standard output.":`--html and --json cannot both go to ${t}.`);let r=e.get("history");if(r!==void 0&&!/^[1-9]\d{0,3}$/.test(r))return s(`--history takes a number of commits from 1 to 9999, not "${r}".`);if(n.includes("-"))return s('"uncanned report" reads files and folders, not standard input.');if(n.includes(""))return s("A path is empty.");let i=e.get("config");return{command:"report",paths:n.length?n:["."],history:Number(r??0),...t===void 0?{}:{html:t},...o===void 0?{}:{json:o},...i===void 0?{}:{config:i}}}var C={lint:v,baseline:G,fix:R,rules:{...f,...m},explain:{...f,...m},"test-rules":{...f,...m},changes:W,report:V,init:{...f,"dry-run":{type:"boolean"}},lsp:{...f,stdio:{type:"boolean"}}},Ce=Object.keys(C),Se=e=>/^[a-z][a-z-]*$/i.test(e),k=e=>Object.hasOwn(C,e);function K(e){let[n="",...t]=e;if(n==="help"&&t.length<=1)return z(t[0]);let o=k(n)?n:"lint",r=B(C[o],k(n)?t:e);if("command"in r)return r;let{flags:i,words:a}=r;if(i.has("help"))return k(n)?{command:"help",about:o}:z(a.find(Se));if(i.has("version"))return{command:"version"};if(o==="lint")return F(i,a);if(o==="baseline")return P(i,a);if(o==="fix")return U(i,a);if(o==="changes")return D(i,a);if(o==="report")return J(i,a);if(o==="init"){let[d=".",...u]=a;return u.length||d===""?s('"uncanned init" takes one folder, or none for the one you are in.'):{command:o,path:d,dryRun:i.has("dry-run")}}let l=i.get("config"),c=l===void 0?{}:{config:l};if(o==="explain"){let[d,...u]=a;return d===void 0||u.length?s('"uncanned explain" takes the id of one rule, such as "uncanned explain hollow-apology/inconvenience"; "uncanned rules" lists them.'):{command:o,rule:d,...c}}return a.length?s(`"uncanned ${o}" takes no "${a[0]}".`):o==="rules"?{command:o,...c}:o==="test-rules"?{command:o,...c}:i.has("stdio")?{command:o}:s('The language server speaks over standard input and output: "uncanned lsp --stdio".')}function z(e){return e===void 0?{command:"help"}:k(e)?{command:"help",about:e}:{...s(`There is no command "${e}".`),misspelt:{name:e,known:Ce,prefix:""}}}var X=require("node:path"),L=0;var S=2,Ne=e=>/\s/.test(e)?`"${e}"`:e;function Y(e,n){if(!e.endsWith(".js"))return"uncanned";let t=(0,X.relative)(n,e);return`node ${Ne(t.startsWith("..")?e:t)}`}var N=(e,n)=>e.err.write(`uncanned: ${n}
`);async function ae(e,n){let t=K(e);switch(t.command){case"bad":return N(n,await Be(t)),S;case"version":return n.out.write(`0.1.0
`),L;case"help":{let{helpText:o}=await Promise.resolve().then(()=>(Q(),Z));return n.out.write(o(t.about)),L}case"lsp":return(0,ie.existsSync)((0,se.join)(n.home,re))?(await Promise.resolve().then(()=>g(require(re))),L):(N(n,"The language server is not in this folder: it holds the command line alone."),S);default:{let{run:o}=await Promise.resolve().then(()=>g(j()));return o(t,n)}}}var re="./server.js";async function Be({message:e,misspelt:n}){let t='See "uncanned --help".';if(!n)return`${e} ${t}`;let{nearest:o}=await Promise.resolve().then(()=>g(j())),r=o(n.name,n.known);return r?`${e} Did you mean ${n.prefix}${r}? ${t}`:`${e} ${t}`}var ue=require("node:tty");function de(e,n){let t=[],o,r=!1,i,a=d=>{let u=o;o=void 0,i?.pause(),u?.(d)},l=()=>{r||(r=!0,n.write(`
`),a(void 0))},c=async()=>{let d=e(),{createInterface:u}=await Promise.resolve().then(()=>g(require("node:readline")));return process.on("SIGINT",l),u({input:d,terminal:!1}).on("line",h=>{o===void 0?t.push(h):a(h)}).on("close",l),d};return async d=>{if(i??=await c(),r)return;n.write(d);let[u]=t.splice(0,1);return u!==void 0?u:new Promise(h=>{o=h,i?.resume()})}}var le=e=>(e.on("error",n=>{if(n.code!=="EPIPE")throw n}),{write:n=>{e.write(n)},isTerminal:e.isTTY===!0,columns:e.columns||void 0}),ce=e=>({cwd:process.cwd(),home:e,command:Y(process.argv[1]??"",process.cwd()),env:process.env,out:le(process.stdout),err:le(process.stderr),stdin:()=>process.stdin,...(0,ue.isatty)(0)?{ask:de(()=>process.stdin,process.stdout)}:{},now:()=>performance.now(),today:()=>new Date().toISOString().slice(0,10)});fe.default.enableCompileCache?.();ae(process.argv.slice(2),ce(__dirname)).then(e=>{process.exitCode=e});
