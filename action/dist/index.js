"use strict";var Ce=Object.create;var I=Object.defineProperty;var $e=Object.getOwnPropertyDescriptor;var Ne=Object.getOwnPropertyNames;var _e=Object.getPrototypeOf,qe=Object.prototype.hasOwnProperty;var j=(e,n,t)=>()=>{if(t)throw t[0];try{return e&&(n=e(e=0)),n}catch(r){throw t=[r],r}};var Ge=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}},U=(e,n)=>{for(var t in n)I(e,t,{get:n[t],enumerable:!0})},P=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Ne(n))!qe.call(e,o)&&o!==t&&I(e,o,{get:()=>n[o],enumerable:!(r=$e(n,o))||r.enumerable});return e};var w=(e,n,t)=>(t=e!=null?Ce(_e(e)):{},P(n||!e||!e.__esModule?I(t,"default",{value:e,enumerable:!0}):t,e)),Be=e=>P(I({},"__esModule",{value:!0}),e);var ae={};U(ae,{helpText:()=>en});var Ze,Qe,en,de=j(()=>{"use strict";Ze=`Uncanned checks canned replies for wording that harms customers, and offers better words.

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
`,Qe={lint:`uncanned [lint] [paths\u2026] [flags]

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
`},en=e=>e?Qe[e]:Ze});var le={};U(le,{requireCompiled:()=>nn});function nn(e){let n=(0,E.createRequire)(e);if("enableCompileCache"in E.default||process.env.NODE_DISABLE_COMPILE_CACHE!==void 0)return n(e);let t=(0,m.readFileSync)(e),r=`${e}.${process.version}-${process.arch}.compiled`,o=tn(r,t),i=new ue.Script(E.default.wrap(t.toString()),{filename:e,...o===void 0?{}:{cachedData:o}});(o===void 0||i.cachedDataRejected)&&rn(i,t,r);let s={exports:{}};return i.runInThisContext().call(s.exports,s.exports,n,s,e,(0,G.dirname)(e)),s.exports}function tn(e,n){try{let t=(0,m.readFileSync)(e);return t.length>n.length&&t.subarray(0,n.length).equals(n)?t.subarray(n.length):void 0}catch{return}}function rn(e,n,t){try{(0,m.accessSync)((0,G.dirname)(t),m.constants.W_OK)}catch{return}process.once("exit",()=>{let r=`${t}.${process.pid}.tmp`;try{(0,m.writeFileSync)(r,Buffer.concat([n,e.createCachedData()])),(0,m.renameSync)(r,t)}catch{(0,m.rmSync)(r,{force:!0})}})}var m,E,G,ue,ce=j(()=>{"use strict";m=require("node:fs"),E=w(require("node:module")),G=require("node:path"),ue=require("node:vm")});var B=Ge((Xn,fe)=>{fe.exports=(ce(),Be(le)).requireCompiled(require("node:path").join(__dirname,"./lib/commands.js"))});var J=require("node:tty");function D(e,n){let t=[],r,o=!1,i,s=l=>{let c=r;r=void 0,i?.pause(),c?.(l)},d=()=>{o||(o=!0,n.write(`
`),s(void 0))},u=async()=>{let l=e(),{createInterface:c}=await Promise.resolve().then(()=>w(require("node:readline")));return process.on("SIGINT",d),c({input:l,terminal:!1}).on("line",f=>{r===void 0?t.push(f):s(f)}).on("close",d),l};return async l=>{if(i??=await u(),o)return;n.write(l);let[c]=t.splice(0,1);return c!==void 0?c:new Promise(f=>{r=f,i?.resume()})}}var H=require("node:path"),k=0;var y=2,Me=e=>/\s/.test(e)?`"${e}"`:e;function W(e,n){if(!e.endsWith(".js"))return"uncanned";let t=(0,H.relative)(n,e);return`node ${Me(t.startsWith("..")?e:t)}`}var C=(e,n)=>e.err.write(`uncanned: ${n}
`);var V=e=>(e.on("error",n=>{if(n.code!=="EPIPE")throw n}),{write:n=>{e.write(n)},isTerminal:e.isTTY===!0,columns:e.columns||void 0}),K=e=>({cwd:process.cwd(),home:e,command:W(process.argv[1]??"",process.cwd()),env:process.env,out:V(process.stdout),err:V(process.stderr),stdin:()=>process.stdin,...(0,J.isatty)(0)?{ask:D(()=>process.stdin,process.stdout)}:{},now:()=>performance.now(),today:()=>new Date().toISOString().slice(0,10)});var g=require("node:fs"),Le=require("node:os"),v=require("node:path");var me=require("node:fs"),pe=require("node:path");var Y=require("node:util"),h={help:{type:"boolean",short:"h"}},p={config:{type:"string"}};function X(e,n){let{tokens:t}=(0,Y.parseArgs)({args:[...n],options:e,strict:!1,allowPositionals:!0,tokens:!0}),r=new Map,o=[];for(let s of t){if(s.kind==="positional"&&o.push(s.value),s.kind!=="option")continue;let{name:d,rawName:u,value:l,inlineValue:c}=s,f=Object.hasOwn(e,d)?e[d]:void 0;if(!f)return je(e,u);if(f.type==="boolean"){if(l!==void 0)return a(`${u} takes no value.`)}else if(l===void 0||l===""||!c&&l!=="-"&&l.startsWith("-"))return a(`${u} needs a value.`);r.set(d,[...r.get(d)??[],l??""])}let i=s=>r.get(s)??[];return{flags:{has:s=>r.has(s),get:s=>i(s).at(-1),all:i},words:o}}function je(e,n){let t=Object.keys(e).map(r=>`--${r}`);return{...a(`There is no flag ${n}.`),misspelt:{name:n,known:t,prefix:""}}}function x(e,n,t){return{...a(`${e} takes one of ${t.join(", ")}, not "${n}".`),misspelt:{name:n,known:t,prefix:`${e} `}}}var a=e=>({command:"bad",message:e});var z={...h,...p,output:{type:"string"},prune:{type:"boolean"}};function Z(e,n){if(n.includes(""))return a("A path is empty.");let t=e.get("output"),r=e.get("config");return{command:"baseline",paths:n,prune:e.has("prune"),...t===void 0?{}:{output:t},...r===void 0?{}:{config:r}}}var $=["markdown","csv","html"];var Q={...h,...p,since:{type:"string"},against:{type:"string"},format:{type:"string"}};function ee(e,n){let t=e.get("format")??"markdown";if(!Ue(t))return x("--format",t,$);let r=e.get("since"),o=e.get("against"),i=e.get("config");return r!==void 0&&o!==void 0?a("--since compares with a commit and --against with a file: leave one of them out."):r===void 0&&o===void 0?a("Say what to compare with: --since COMMIT, or --against OLDER-FILE and the file itself."):o!==void 0&&n.length!==1?a('--against compares one file: "uncanned changes macros.json --against macros-before.json".'):n.includes("")?a("A path is empty."):{command:"changes",paths:n,format:t,...r===void 0?{}:{since:r},...o===void 0?{}:{against:o},...i===void 0?{}:{config:i}}}var Ue=e=>$.some(n=>n===e);var N=["text","json","ndjson","github","sarif","gitlab","rdjson","junit","checkstyle","markdown","html"];var Pe=["error","warning","suggestion"],ne=[...Pe,"never"];var De=".uncanned-cache.json",F={...h,...p,format:{type:"string"},fix:{type:"boolean"},"fix-dry-run":{type:"boolean"},"fail-on":{type:"string"},stdin:{type:"boolean"},"stdin-filename":{type:"string"},quiet:{type:"boolean",short:"q"},threads:{type:"string"},cache:{type:"boolean"},"cache-file":{type:"string"},since:{type:"string"},"since-lines":{type:"boolean"},staged:{type:"boolean"},"files-from":{type:"string"},baseline:{type:"string"},"no-baseline":{type:"boolean"},version:{type:"boolean",short:"v"}};function R(e,n){let t=We(e.all("format"));if("command"in t)return t;let r=e.get("fail-on")??"warning";if(!Je(r))return x("--fail-on",r,ne);if(e.has("fix")&&e.has("fix-dry-run"))return a("--fix writes files and --fix-dry-run does not: leave one of them out.");let o=e.has("fix")?"write":e.has("fix-dry-run")?"show":"no",i=t.find(({format:S})=>S!=="text");if(o==="show"&&i)return a(`--fix-dry-run prints a diff: leave out --format ${i.format}.`);let s=e.get("config"),d=e.get("stdin-filename"),u=e.has("stdin")||n.includes("-");if(u&&n.some(S=>S!=="-"))return a("Standard input is checked by itself: leave out the other paths.");if(d!==void 0&&!u)return a("--stdin-filename goes with --stdin.");if(n.includes(""))return a("A path is empty.");let l=e.get("threads");if(l!==void 0&&!/^[1-9]\d?$/.test(l))return a("--threads takes a number from 1 to 99.");let c=e.get("cache-file")??(e.has("cache")?De:void 0);if(c!==void 0&&o!=="no")return a("A cache keeps findings, not fixes: leave out --cache, or --fix.");let f=He(e,o,u);if(f!==void 0&&"command"in f)return f;let O=e.get("files-from");if(O!==void 0&&u)return a("--files-from lists files to check, and --stdin checks standard input: leave one of them out.");let T=e.get("baseline");return T!==void 0&&e.has("no-baseline")?a("--baseline names a file and --no-baseline wants none: leave one of them out."):{command:"lint",paths:n.length||O!==void 0?n:["."],outputs:t,fix:o,failOn:r,quiet:e.has("quiet"),...s===void 0?{}:{config:s},...l===void 0?{}:{threads:Number(l)},...c===void 0?{}:{cache:c},...u?{stdin:d===void 0?{}:{filename:d}}:{},...O===void 0?{}:{filesFrom:O},...f===void 0?{}:{changed:f},...T===void 0?{}:{baseline:{file:T}},...e.has("no-baseline")?{baseline:"none"}:{}}}function He(e,n,t){let r=e.get("since"),[o,i]=[e.has("staged"),e.has("since-lines")];return r===void 0&&!o?i?a("--since-lines goes with --since COMMIT or --staged."):void 0:r!==void 0&&o?a("--since compares the files with a commit and --staged what is staged: leave one of them out."):t?a("Standard input is checked by itself: leave out --since and --staged."):o&&n!=="no"?a("--staged looks at what is staged and a fix would change the files: leave one of them out."):i&&n!=="no"?a("A fix may move lines: leave out --since-lines, and all replies that have changed are fixed."):{lines:i,...r===void 0?{}:{since:r}}}function We(e){let n=[];for(let t of e){let r=t.indexOf("="),o=r<0?t:t.slice(0,r);if(!Ve(o))return x("--format",o,N);let i=r<0?void 0:t.slice(r+1);if(i==="")return a(`--format ${o}= needs the name of a file.`);let s=n.findIndex(d=>d.file===i);if(s>=0&&i!==void 0)return a(`Two reports cannot both go to ${i}.`);s>=0&&n.splice(s,1),n.push(i===void 0?{format:o}:{format:o,file:i})}return n.length?n:[{format:"text"}]}var Ve=e=>N.some(n=>n===e),Je=e=>ne.some(n=>n===e);var{fix:Gn,"fix-dry-run":Bn,version:Mn,...Ke}=F,_={...Ke,interactive:{type:"boolean",short:"i"},restart:{type:"boolean"},"dry-run":{type:"boolean"}},Ye=["interactive","restart","config"];function te(e,n){if(!e.has("interactive")){if(e.has("restart"))return a("--restart goes with --interactive.");let o=e.has("dry-run")?"fix-dry-run":"fix";return R({...e,has:i=>i===o||e.has(i)},n)}let t=Object.keys(_).find(o=>e.has(o)&&!Ye.includes(o));if(t!==void 0)return a(`--interactive asks about each finding: leave out --${t}.`);if(n.includes("-"))return a("--interactive writes into files: name them, or none for this folder.");if(n.includes(""))return a("A path is empty.");let r=e.get("config");return{command:"fix",paths:n.length?n:["."],restart:e.has("restart"),...r===void 0?{}:{config:r}}}var re={...h,...p,html:{type:"string"},json:{type:"string"},history:{type:"string"}};function oe(e,n){let t=e.get("html"),r=e.get("json");if(t!==void 0&&t===r)return a(t==="-"?"--html and --json cannot both go to standard output.":`--html and --json cannot both go to ${t}.`);let o=e.get("history");if(o!==void 0&&!/^[1-9]\d{0,3}$/.test(o))return a(`--history takes a number of commits from 1 to 9999, not "${o}".`);if(n.includes("-"))return a('"uncanned report" reads files and folders, not standard input.');if(n.includes(""))return a("A path is empty.");let i=e.get("config");return{command:"report",paths:n.length?n:["."],history:Number(o??0),...t===void 0?{}:{html:t},...r===void 0?{}:{json:r},...i===void 0?{}:{config:i}}}var q={lint:F,baseline:z,fix:_,rules:{...h,...p},explain:{...h,...p},"test-rules":{...h,...p},changes:Q,report:re,init:{...h,"dry-run":{type:"boolean"}},lsp:{...h,stdio:{type:"boolean"}}},Xe=Object.keys(q),ze=e=>/^[a-z][a-z-]*$/i.test(e),A=e=>Object.hasOwn(q,e);function se(e){let[n="",...t]=e;if(n==="help"&&t.length<=1)return ie(t[0]);let r=A(n)?n:"lint",o=X(q[r],A(n)?t:e);if("command"in o)return o;let{flags:i,words:s}=o;if(i.has("help"))return A(n)?{command:"help",about:r}:ie(s.find(ze));if(i.has("version"))return{command:"version"};if(r==="lint")return R(i,s);if(r==="baseline")return Z(i,s);if(r==="fix")return te(i,s);if(r==="changes")return ee(i,s);if(r==="report")return oe(i,s);if(r==="init"){let[l=".",...c]=s;return c.length||l===""?a('"uncanned init" takes one folder, or none for the one you are in.'):{command:r,path:l,dryRun:i.has("dry-run")}}let d=i.get("config"),u=d===void 0?{}:{config:d};if(r==="explain"){let[l,...c]=s;return l===void 0||c.length?a('"uncanned explain" takes the id of one rule, such as "uncanned explain hollow-apology/inconvenience"; "uncanned rules" lists them.'):{command:r,rule:l,...u}}return s.length?a(`"uncanned ${r}" takes no "${s[0]}".`):r==="rules"?{command:r,...u}:r==="test-rules"?{command:r,...u}:i.has("stdio")?{command:r}:a('The language server speaks over standard input and output: "uncanned lsp --stdio".')}function ie(e){return e===void 0?{command:"help"}:A(e)?{command:"help",about:e}:{...a(`There is no command "${e}".`),misspelt:{name:e,known:Xe,prefix:""}}}async function ge(e,n){let t=se(e);switch(t.command){case"bad":return C(n,await on(t)),y;case"version":return n.out.write(`0.1.0
`),k;case"help":{let{helpText:r}=await Promise.resolve().then(()=>(de(),ae));return n.out.write(r(t.about)),k}case"lsp":return(0,me.existsSync)((0,pe.join)(n.home,he))?(await Promise.resolve().then(()=>w(require(he))),k):(C(n,"The language server is not in this folder: it holds the command line alone."),y);default:{let{run:r}=await Promise.resolve().then(()=>w(B()));return r(t,n)}}}var he="./server.js";async function on({message:e,misspelt:n}){let t='See "uncanned --help".';if(!n)return`${e} ${t}`;let{nearest:r}=await Promise.resolve().then(()=>w(B())),o=r(n.name,n.known);return o?`${e} Did you mean ${n.prefix}${o}? ${t}`:`${e} ${t}`}var be=require("node:child_process");var ye=e=>e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:"";var sn=2**30,an={GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0",GIT_LITERAL_PATHSPECS:"1",LC_ALL:"C"};var we=(e,n)=>(t,r)=>(0,be.execFileSync)("git",t,{cwd:e,env:{...process.env,...n,...an},maxBuffer:sn,stdio:[r===void 0?"ignore":"pipe","pipe","pipe"],...r===void 0?{}:{input:r}});function xe(e,n,t){try{let r=b(we(e,n)(["rev-parse","--show-toplevel"])).replace(/\n$/,"");return{root:r,git:we(r,n)}}catch(r){if(ye(r)==="ENOENT")return{fault:`git was not found. Install it, or do without: ${t}`};let o=dn(r),i=/safe\.directory (.+)/.exec(o)?.[1];return i!==void 0?{fault:`git does not trust this folder, because somebody else owns it. Allow it: git config --global --add safe.directory ${i}`}:/not a git repository/.test(o)?{fault:`This folder is in no git repository. Go to the one you mean, or do without: ${t}`}:{fault:`git could not say which repository this is: ${un(o)||String(r)}`}}}function Ee({git:e},...n){try{return e(n),!0}catch{return!1}}var b=e=>new TextDecoder().decode(e);var dn=e=>b(e.stderr??new Uint8Array).trim(),un=e=>e.split(`
`)[0]??"";function ve(e,n,t){if(n.startsWith("-"))return{fault:`"${n}" is no commit, branch or tag.`};try{let r=e.git(["rev-parse","--verify","--quiet","--end-of-options",`${n}^{commit}`]);return{commit:b(r).trim()}}catch{return{fault:`There is no commit, branch or tag "${n}" here. ${cn(e,n,t)}`}}}var ln=({git:e})=>b(e(["rev-parse","--is-shallow-repository"])).trim()==="true";function cn(e,n,t){let r=Oe(e),o=r.find(l=>Ee(e,"rev-parse","--verify","--quiet","--end-of-options",`refs/remotes/${l}/${n}`));if(o!==void 0)return`Did you mean "${o}/${n}"?`;if(ln(e))return`Only a part of the history is here. ${fn(e,n,t)}`;let i=M(r,n);if(i!==void 0)return`Fetch it: git fetch ${i}`;let[s]=r,d=s===void 0?void 0:M(r,`${s}/${n}`);return`"git branch --all" and "git tag" list what there is.${d===void 0?"":` A branch of ${s} is fetched by "git fetch ${d}", and is "${s}/${n}" then.`}`}function fn(e,n,t){return t.GITHUB_ACTIONS==="true"?'Have all of it fetched: give actions/checkout the line "fetch-depth: 0" under "with:".':t.GITLAB_CI==="true"?'Have all of it fetched: set GIT_DEPTH: "0" under "variables:" of the job.':`Fetch the rest: git fetch --unshallow ${M(Oe(e),n)??""}`.trimEnd()}var Oe=({git:e})=>b(e(["remote"])).split(`
`).filter(Boolean);function M(e,n){let t=e.find(o=>n.startsWith(`${o}/`)),r=t===void 0?"":n.slice(t.length+1);if(!(t===void 0||!/^[\w./-]+$/.test(r)))return`${t} ${r}:refs/remotes/${n}`}function Ie({pull_request:e,merge_group:n},t,r){let o=Fe(t,r);if(n?.base_sha)return n.base_sha;let i=e?.base?.ref??r.GITHUB_BASE_REF;if(!i)return;let s=`origin/${i}`;if(o(s)!==void 0)return s;let d=e?.head?.sha;if(d!==void 0&&o("HEAD^2")===d)return"HEAD^1";let u=e?.base?.sha;return u!==void 0&&o(u)!==void 0?u:s}var ke=(e,n)=>n.GITHUB_EVENT_NAME==="pull_request_target"&&Fe(e,n)("HEAD")===n.GITHUB_SHA;function Fe(e,n){let t=xe(e,n,"");return"fault"in t?()=>{}:r=>{let o=ve(t,r,n);return"fault"in o?void 0:o.commit}}function Re(e){let n=d=>(e[`INPUT_${d.toUpperCase()}`]??"").trim(),t=d=>n(d).split(/\r?\n/).map(u=>u.trim()).filter(u=>u!==""),r=["since-lines","annotations","summary"].find(d=>!/^(true|false|)$/i.test(n(d)));if(r!==void 0)return{fault:`"${r}" is true or false, not "${n(r)}".`};let o=d=>/^true$/i.test(n(d)),i=(d,u)=>u===""?[]:[`--${d}=${u}`],s=n("baseline");return{folder:n("working-directory"),since:n("since")||"auto",annotations:o("annotations"),summary:o("summary"),flags:[...t("format").map(d=>`--format=${d}`),...i("fail-on",n("fail-on")),...i("config",n("config")),...i("cache-file",n("cache")),...s==="none"?["--no-baseline"]:i("baseline",s),...o("since-lines")?["--since-lines"]:[]],paths:t("paths")}}async function Te(e){let n=Re(e.env);if("fault"in n)return e.out.write(L("error",n.fault)),y;let t=(0,v.resolve)(e.env.GITHUB_WORKSPACE||e.cwd,n.folder);if(!(0,g.existsSync)(t))return e.out.write(L("error",`There is no folder "${n.folder}".`)),y;let r=gn(e.env);if(n.since==="auto"&&ke(t,r))return e.out.write(L("error",hn)),y;let o=pn(n,t,r),i=(0,g.mkdtempSync)((0,v.join)(e.env.RUNNER_TEMP||(0,Le.tmpdir)(),"uncanned-"));try{let s=(0,v.join)(i,"counts.json"),[d,u]=[Ae(),Ae()],l=["lint",...mn(n,o,e.env.GITHUB_STEP_SUMMARY),`--format=json=${s}`],c=await ge([...l,"--",...n.paths],{...e,cwd:t,command:"uncanned",env:r,out:d.output,err:u.output}),f=u.text().trim();return f!==""&&e.out.write(L(c===y?"error":"warning",f.replace(/^uncanned: /gm,""))),e.out.write(d.text()),e.env.GITHUB_OUTPUT&&(0,g.appendFileSync)(e.env.GITHUB_OUTPUT,yn(Se(s),o)),c}finally{(0,g.rmSync)(i,{recursive:!0,force:!0})}}var hn='Nothing of the pull request is here: on "pull_request_target" actions/checkout takes the branch that it goes into. Write "on: pull_request" in the workflow: that works for forks too, and Uncanned needs no token.';function mn(e,n,t){let r=n===void 0?e.flags.filter(o=>o!=="--since-lines"):e.flags;return[`--format=${e.annotations?"github":"text"}`,...e.summary&&t?[`--format=markdown=${t}`]:[],...r,...n===void 0?[]:[`--since=${n}`]]}function pn({since:e},n,t){if(e==="all")return;if(e!=="auto")return e;let r=t.GITHUB_EVENT_PATH?Se(t.GITHUB_EVENT_PATH):void 0;return Ie(r??{},n,t)}function gn(e){let n=Number(e.GIT_CONFIG_COUNT??0)||0;return{...e,GIT_CONFIG_COUNT:String(n+1),[`GIT_CONFIG_KEY_${n}`]:"safe.directory",[`GIT_CONFIG_VALUE_${n}`]:"*"}}function Se(e){try{return JSON.parse((0,g.readFileSync)(e,"utf8"))}catch{return}}function yn(e,n){let t=[`since=${n??""}`];if(e!==void 0){let{files:r,replies:o,findings:i,problems:s}=e.summary,{error:d,warning:u,suggestion:l}=i;t.push(`files=${r}`,`replies=${o}`,`findings=${d+u+l}`),t.push(`errors=${d}`,`warnings=${u}`,`suggestions=${l}`,`problems=${s}`)}return t.map(r=>`${r}
`).join("")}var L=(e,n)=>`::${e} title=Uncanned::${n.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}
`;function Ae(){let e=[];return{output:{write:n=>{e.push(Buffer.from(n))},isTerminal:!1,columns:void 0},text:()=>Buffer.concat(e).toString("utf8")}}Te(K(__dirname)).then(e=>{process.exitCode=e});
