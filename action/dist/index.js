"use strict";var Ee=Object.create;var L=Object.defineProperty;var ve=Object.getOwnPropertyDescriptor;var Oe=Object.getOwnPropertyNames;var Ie=Object.getPrototypeOf,ke=Object.prototype.hasOwnProperty;var Fe=(e,n,r)=>()=>{if(r)throw r[0];try{return e&&(n=e(e=0)),n}catch(t){throw r=[t],t}};var Re=(e,n)=>{for(var r in n)L(e,r,{get:n[r],enumerable:!0})},Ae=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Oe(n))!ke.call(e,o)&&o!==r&&L(e,o,{get:()=>n[o],enumerable:!(t=ve(n,o))||t.enumerable});return e};var w=(e,n,r)=>(r=e!=null?Ee(Ie(e)):{},Ae(n||!e||!e.__esModule?L(r,"default",{value:e,enumerable:!0}):r,e));var ee={};Re(ee,{helpText:()=>De});var Pe,He,De,ne=Fe(()=>{"use strict";Pe=`Uncanned checks canned replies for wording that harms customers, and offers better words.

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
`,He={lint:`uncanned [lint] [paths\u2026] [flags]

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
`},De=e=>e?He[e]:Pe});var j=require("node:tty");function G(e,n){let r=[],t,o=!1,i,s=l=>{let f=t;t=void 0,i?.pause(),f?.(l)},d=()=>{o||(o=!0,n.write(`
`),s(void 0))},u=async()=>{let l=e(),{createInterface:f}=await Promise.resolve().then(()=>w(require("node:readline")));return process.on("SIGINT",d),f({input:l,terminal:!1}).on("line",c=>{t===void 0?r.push(c):s(c)}).on("close",d),l};return async l=>{if(i??=await u(),o)return;n.write(l);let[f]=r.splice(0,1);return f!==void 0?f:new Promise(c=>{t=c,i?.resume()})}}var q=require("node:path"),v=0;var g=2,Le=e=>/\s/.test(e)?`"${e}"`:e;function M(e,n){if(!e.endsWith(".js"))return"uncanned";let r=(0,q.relative)(n,e);return`node ${Le(r.startsWith("..")?e:r)}`}var T=(e,n)=>e.err.write(`uncanned: ${n}
`);var B=e=>(e.on("error",n=>{if(n.code!=="EPIPE")throw n}),{write:n=>{e.write(n)},isTerminal:e.isTTY===!0,columns:e.columns||void 0}),U=e=>({cwd:process.cwd(),home:e,command:M(process.argv[1]??"",process.cwd()),env:process.env,out:B(process.stdout),err:B(process.stderr),stdin:()=>process.stdin,...(0,j.isatty)(0)?{ask:G(()=>process.stdin,process.stdout)}:{},now:()=>performance.now(),today:()=>new Date().toISOString().slice(0,10)});var p=require("node:fs"),we=require("node:os"),x=require("node:path");var re=require("node:fs"),oe=require("node:path");var P=require("node:util"),h={help:{type:"boolean",short:"h"}},m={config:{type:"string"}};function H(e,n){let{tokens:r}=(0,P.parseArgs)({args:[...n],options:e,strict:!1,allowPositionals:!0,tokens:!0}),t=new Map,o=[];for(let s of r){if(s.kind==="positional"&&o.push(s.value),s.kind!=="option")continue;let{name:d,rawName:u,value:l,inlineValue:f}=s,c=Object.hasOwn(e,d)?e[d]:void 0;if(!c)return Te(e,u);if(c.type==="boolean"){if(l!==void 0)return a(`${u} takes no value.`)}else if(l===void 0||l===""||!f&&l!=="-"&&l.startsWith("-"))return a(`${u} needs a value.`);t.set(d,[...t.get(d)??[],l??""])}let i=s=>t.get(s)??[];return{flags:{has:s=>t.has(s),get:s=>i(s).at(-1),all:i},words:o}}function Te(e,n){let r=Object.keys(e).map(t=>`--${t}`);return{...a(`There is no flag ${n}.`),misspelt:{name:n,known:r,prefix:""}}}function b(e,n,r){return{...a(`${e} takes one of ${r.join(", ")}, not "${n}".`),misspelt:{name:n,known:r,prefix:`${e} `}}}var a=e=>({command:"bad",message:e});var D={...h,...m,output:{type:"string"},prune:{type:"boolean"}};function W(e,n){if(n.includes(""))return a("A path is empty.");let r=e.get("output"),t=e.get("config");return{command:"baseline",paths:n,prune:e.has("prune"),...r===void 0?{}:{output:r},...t===void 0?{}:{config:t}}}var S=["markdown","csv","html"];var V={...h,...m,since:{type:"string"},against:{type:"string"},format:{type:"string"}};function J(e,n){let r=e.get("format")??"markdown";if(!Se(r))return b("--format",r,S);let t=e.get("since"),o=e.get("against"),i=e.get("config");return t!==void 0&&o!==void 0?a("--since compares with a commit and --against with a file: leave one of them out."):t===void 0&&o===void 0?a("Say what to compare with: --since COMMIT, or --against OLDER-FILE and the file itself."):o!==void 0&&n.length!==1?a('--against compares one file: "uncanned changes macros.json --against macros-before.json".'):n.includes("")?a("A path is empty."):{command:"changes",paths:n,format:r,...t===void 0?{}:{since:t},...o===void 0?{}:{against:o},...i===void 0?{}:{config:i}}}var Se=e=>S.some(n=>n===e);var N=["text","json","ndjson","github","sarif","gitlab","rdjson","junit","checkstyle","markdown","html"];var Ne=["error","warning","suggestion"],K=[...Ne,"never"];var $e=".uncanned-cache.json",O={...h,...m,format:{type:"string"},fix:{type:"boolean"},"fix-dry-run":{type:"boolean"},"fail-on":{type:"string"},stdin:{type:"boolean"},"stdin-filename":{type:"string"},quiet:{type:"boolean",short:"q"},threads:{type:"string"},cache:{type:"boolean"},"cache-file":{type:"string"},since:{type:"string"},"since-lines":{type:"boolean"},staged:{type:"boolean"},"files-from":{type:"string"},baseline:{type:"string"},"no-baseline":{type:"boolean"},version:{type:"boolean",short:"v"}};function I(e,n){let r=_e(e.all("format"));if("command"in r)return r;let t=e.get("fail-on")??"warning";if(!qe(t))return b("--fail-on",t,K);if(e.has("fix")&&e.has("fix-dry-run"))return a("--fix writes files and --fix-dry-run does not: leave one of them out.");let o=e.has("fix")?"write":e.has("fix-dry-run")?"show":"no",i=r.find(({format:A})=>A!=="text");if(o==="show"&&i)return a(`--fix-dry-run prints a diff: leave out --format ${i.format}.`);let s=e.get("config"),d=e.get("stdin-filename"),u=e.has("stdin")||n.includes("-");if(u&&n.some(A=>A!=="-"))return a("Standard input is checked by itself: leave out the other paths.");if(d!==void 0&&!u)return a("--stdin-filename goes with --stdin.");if(n.includes(""))return a("A path is empty.");let l=e.get("threads");if(l!==void 0&&!/^[1-9]\d?$/.test(l))return a("--threads takes a number from 1 to 99.");let f=e.get("cache-file")??(e.has("cache")?$e:void 0);if(f!==void 0&&o!=="no")return a("A cache keeps findings, not fixes: leave out --cache, or --fix.");let c=Ce(e,o,u);if(c!==void 0&&"command"in c)return c;let E=e.get("files-from");if(E!==void 0&&u)return a("--files-from lists files to check, and --stdin checks standard input: leave one of them out.");let R=e.get("baseline");return R!==void 0&&e.has("no-baseline")?a("--baseline names a file and --no-baseline wants none: leave one of them out."):{command:"lint",paths:n.length||E!==void 0?n:["."],outputs:r,fix:o,failOn:t,quiet:e.has("quiet"),...s===void 0?{}:{config:s},...l===void 0?{}:{threads:Number(l)},...f===void 0?{}:{cache:f},...u?{stdin:d===void 0?{}:{filename:d}}:{},...E===void 0?{}:{filesFrom:E},...c===void 0?{}:{changed:c},...R===void 0?{}:{baseline:{file:R}},...e.has("no-baseline")?{baseline:"none"}:{}}}function Ce(e,n,r){let t=e.get("since"),[o,i]=[e.has("staged"),e.has("since-lines")];return t===void 0&&!o?i?a("--since-lines goes with --since COMMIT or --staged."):void 0:t!==void 0&&o?a("--since compares the files with a commit and --staged what is staged: leave one of them out."):r?a("Standard input is checked by itself: leave out --since and --staged."):o&&n!=="no"?a("--staged looks at what is staged and a fix would change the files: leave one of them out."):i&&n!=="no"?a("A fix may move lines: leave out --since-lines, and all replies that have changed are fixed."):{lines:i,...t===void 0?{}:{since:t}}}function _e(e){let n=[];for(let r of e){let t=r.indexOf("="),o=t<0?r:r.slice(0,t);if(!Ge(o))return b("--format",o,N);let i=t<0?void 0:r.slice(t+1);if(i==="")return a(`--format ${o}= needs the name of a file.`);let s=n.findIndex(d=>d.file===i);if(s>=0&&i!==void 0)return a(`Two reports cannot both go to ${i}.`);s>=0&&n.splice(s,1),n.push(i===void 0?{format:o}:{format:o,file:i})}return n.length?n:[{format:"text"}]}var Ge=e=>N.some(n=>n===e),qe=e=>K.some(n=>n===e);var{fix:In,"fix-dry-run":kn,version:Fn,...Me}=O,$={...Me,interactive:{type:"boolean",short:"i"},restart:{type:"boolean"},"dry-run":{type:"boolean"}},Be=["interactive","restart","config"];function Y(e,n){if(!e.has("interactive")){if(e.has("restart"))return a("--restart goes with --interactive.");let o=e.has("dry-run")?"fix-dry-run":"fix";return I({...e,has:i=>i===o||e.has(i)},n)}let r=Object.keys($).find(o=>e.has(o)&&!Be.includes(o));if(r!==void 0)return a(`--interactive asks about each finding: leave out --${r}.`);if(n.includes("-"))return a("--interactive writes into files: name them, or none for this folder.");if(n.includes(""))return a("A path is empty.");let t=e.get("config");return{command:"fix",paths:n.length?n:["."],restart:e.has("restart"),...t===void 0?{}:{config:t}}}var X={...h,...m,html:{type:"string"},json:{type:"string"},history:{type:"string"}};function z(e,n){let r=e.get("html"),t=e.get("json");if(r!==void 0&&r===t)return a(r==="-"?"--html and --json cannot both go to standard output.":`--html and --json cannot both go to ${r}.`);let o=e.get("history");if(o!==void 0&&!/^[1-9]\d{0,3}$/.test(o))return a(`--history takes a number of commits from 1 to 9999, not "${o}".`);if(n.includes("-"))return a('"uncanned report" reads files and folders, not standard input.');if(n.includes(""))return a("A path is empty.");let i=e.get("config");return{command:"report",paths:n.length?n:["."],history:Number(o??0),...r===void 0?{}:{html:r},...t===void 0?{}:{json:t},...i===void 0?{}:{config:i}}}var C={lint:O,baseline:D,fix:$,rules:{...h,...m},explain:{...h,...m},"test-rules":{...h,...m},changes:V,report:X,init:{...h,"dry-run":{type:"boolean"}},lsp:{...h,stdio:{type:"boolean"}}},je=Object.keys(C),Ue=e=>/^[a-z][a-z-]*$/i.test(e),k=e=>Object.hasOwn(C,e);function Q(e){let[n="",...r]=e;if(n==="help"&&r.length<=1)return Z(r[0]);let t=k(n)?n:"lint",o=H(C[t],k(n)?r:e);if("command"in o)return o;let{flags:i,words:s}=o;if(i.has("help"))return k(n)?{command:"help",about:t}:Z(s.find(Ue));if(i.has("version"))return{command:"version"};if(t==="lint")return I(i,s);if(t==="baseline")return W(i,s);if(t==="fix")return Y(i,s);if(t==="changes")return J(i,s);if(t==="report")return z(i,s);if(t==="init"){let[l=".",...f]=s;return f.length||l===""?a('"uncanned init" takes one folder, or none for the one you are in.'):{command:t,path:l,dryRun:i.has("dry-run")}}let d=i.get("config"),u=d===void 0?{}:{config:d};if(t==="explain"){let[l,...f]=s;return l===void 0||f.length?a('"uncanned explain" takes the id of one rule, such as "uncanned explain hollow-apology/inconvenience"; "uncanned rules" lists them.'):{command:t,rule:l,...u}}return s.length?a(`"uncanned ${t}" takes no "${s[0]}".`):t==="rules"?{command:t,...u}:t==="test-rules"?{command:t,...u}:i.has("stdio")?{command:t}:a('The language server speaks over standard input and output: "uncanned lsp --stdio".')}function Z(e){return e===void 0?{command:"help"}:k(e)?{command:"help",about:e}:{...a(`There is no command "${e}".`),misspelt:{name:e,known:je,prefix:""}}}async function ie(e,n){let r=Q(e);switch(r.command){case"bad":return T(n,await We(r)),g;case"version":return n.out.write(`0.1.0
`),v;case"help":{let{helpText:t}=await Promise.resolve().then(()=>(ne(),ee));return n.out.write(t(r.about)),v}case"lsp":return(0,re.existsSync)((0,oe.join)(n.home,te))?(await Promise.resolve().then(()=>w(require(te))),v):(T(n,"The language server is not in this folder: it holds the command line alone."),g);default:{let{run:t}=await Promise.resolve().then(()=>w(require("./lib/commands.js")));return t(r,n)}}}var te="./server.js";async function We({message:e,misspelt:n}){let r='See "uncanned --help".';if(!n)return`${e} ${r}`;let{nearest:t}=await Promise.resolve().then(()=>w(require("./lib/commands.js"))),o=t(n.name,n.known);return o?`${e} Did you mean ${n.prefix}${o}? ${r}`:`${e} ${r}`}var de=require("node:child_process");var se=e=>e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:"";var Ve=2**30,Je={GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0",GIT_LITERAL_PATHSPECS:"1",LC_ALL:"C"};var ae=(e,n)=>(r,t)=>(0,de.execFileSync)("git",r,{cwd:e,env:{...process.env,...n,...Je},maxBuffer:Ve,stdio:[t===void 0?"ignore":"pipe","pipe","pipe"],...t===void 0?{}:{input:t}});function ue(e,n,r){try{let t=y(ae(e,n)(["rev-parse","--show-toplevel"])).replace(/\n$/,"");return{root:t,git:ae(t,n)}}catch(t){if(se(t)==="ENOENT")return{fault:`git was not found. Install it, or do without: ${r}`};let o=Ke(t),i=/safe\.directory (.+)/.exec(o)?.[1];return i!==void 0?{fault:`git does not trust this folder, because somebody else owns it. Allow it: git config --global --add safe.directory ${i}`}:/not a git repository/.test(o)?{fault:`This folder is in no git repository. Go to the one you mean, or do without: ${r}`}:{fault:`git could not say which repository this is: ${Ye(o)||String(t)}`}}}function le({git:e},...n){try{return e(n),!0}catch{return!1}}var y=e=>new TextDecoder().decode(e);var Ke=e=>y(e.stderr??new Uint8Array).trim(),Ye=e=>e.split(`
`)[0]??"";function fe(e,n,r){if(n.startsWith("-"))return{fault:`"${n}" is no commit, branch or tag.`};try{let t=e.git(["rev-parse","--verify","--quiet","--end-of-options",`${n}^{commit}`]);return{commit:y(t).trim()}}catch{return{fault:`There is no commit, branch or tag "${n}" here. ${ze(e,n,r)}`}}}var Xe=({git:e})=>y(e(["rev-parse","--is-shallow-repository"])).trim()==="true";function ze(e,n,r){let t=ce(e),o=t.find(l=>le(e,"rev-parse","--verify","--quiet","--end-of-options",`refs/remotes/${l}/${n}`));if(o!==void 0)return`Did you mean "${o}/${n}"?`;if(Xe(e))return`Only a part of the history is here. ${Ze(e,n,r)}`;let i=_(t,n);if(i!==void 0)return`Fetch it: git fetch ${i}`;let[s]=t,d=s===void 0?void 0:_(t,`${s}/${n}`);return`"git branch --all" and "git tag" list what there is.${d===void 0?"":` A branch of ${s} is fetched by "git fetch ${d}", and is "${s}/${n}" then.`}`}function Ze(e,n,r){return r.GITHUB_ACTIONS==="true"?'Have all of it fetched: give actions/checkout the line "fetch-depth: 0" under "with:".':r.GITLAB_CI==="true"?'Have all of it fetched: set GIT_DEPTH: "0" under "variables:" of the job.':`Fetch the rest: git fetch --unshallow ${_(ce(e),n)??""}`.trimEnd()}var ce=({git:e})=>y(e(["remote"])).split(`
`).filter(Boolean);function _(e,n){let r=e.find(o=>n.startsWith(`${o}/`)),t=r===void 0?"":n.slice(r.length+1);if(!(r===void 0||!/^[\w./-]+$/.test(t)))return`${r} ${t}:refs/remotes/${n}`}function he({pull_request:e,merge_group:n},r,t){let o=pe(r,t);if(n?.base_sha)return n.base_sha;let i=e?.base?.ref??t.GITHUB_BASE_REF;if(!i)return;let s=`origin/${i}`;if(o(s)!==void 0)return s;let d=e?.head?.sha;if(d!==void 0&&o("HEAD^2")===d)return"HEAD^1";let u=e?.base?.sha;return u!==void 0&&o(u)!==void 0?u:s}var me=(e,n)=>n.GITHUB_EVENT_NAME==="pull_request_target"&&pe(e,n)("HEAD")===n.GITHUB_SHA;function pe(e,n){let r=ue(e,n,"");return"fault"in r?()=>{}:t=>{let o=fe(r,t,n);return"fault"in o?void 0:o.commit}}function ge(e){let n=d=>(e[`INPUT_${d.toUpperCase()}`]??"").trim(),r=d=>n(d).split(/\r?\n/).map(u=>u.trim()).filter(u=>u!==""),t=["since-lines","annotations","summary"].find(d=>!/^(true|false|)$/i.test(n(d)));if(t!==void 0)return{fault:`"${t}" is true or false, not "${n(t)}".`};let o=d=>/^true$/i.test(n(d)),i=(d,u)=>u===""?[]:[`--${d}=${u}`],s=n("baseline");return{folder:n("working-directory"),since:n("since")||"auto",annotations:o("annotations"),summary:o("summary"),flags:[...r("format").map(d=>`--format=${d}`),...i("fail-on",n("fail-on")),...i("config",n("config")),...i("cache-file",n("cache")),...s==="none"?["--no-baseline"]:i("baseline",s),...o("since-lines")?["--since-lines"]:[]],paths:r("paths")}}async function be(e){let n=ge(e.env);if("fault"in n)return e.out.write(F("error",n.fault)),g;let r=(0,x.resolve)(e.env.GITHUB_WORKSPACE||e.cwd,n.folder);if(!(0,p.existsSync)(r))return e.out.write(F("error",`There is no folder "${n.folder}".`)),g;let t=tn(e.env);if(n.since==="auto"&&me(r,t))return e.out.write(F("error",Qe)),g;let o=nn(n,r,t),i=(0,p.mkdtempSync)((0,x.join)(e.env.RUNNER_TEMP||(0,we.tmpdir)(),"uncanned-"));try{let s=(0,x.join)(i,"counts.json"),[d,u]=[ye(),ye()],l=["lint",...en(n,o,e.env.GITHUB_STEP_SUMMARY),`--format=json=${s}`],f=await ie([...l,"--",...n.paths],{...e,cwd:r,command:"uncanned",env:t,out:d.output,err:u.output}),c=u.text().trim();return c!==""&&e.out.write(F(f===g?"error":"warning",c.replace(/^uncanned: /gm,""))),e.out.write(d.text()),e.env.GITHUB_OUTPUT&&(0,p.appendFileSync)(e.env.GITHUB_OUTPUT,rn(xe(s),o)),f}finally{(0,p.rmSync)(i,{recursive:!0,force:!0})}}var Qe='Nothing of the pull request is here: on "pull_request_target" actions/checkout takes the branch that it goes into. Write "on: pull_request" in the workflow: that works for forks too, and Uncanned needs no token.';function en(e,n,r){let t=n===void 0?e.flags.filter(o=>o!=="--since-lines"):e.flags;return[`--format=${e.annotations?"github":"text"}`,...e.summary&&r?[`--format=markdown=${r}`]:[],...t,...n===void 0?[]:[`--since=${n}`]]}function nn({since:e},n,r){if(e==="all")return;if(e!=="auto")return e;let t=r.GITHUB_EVENT_PATH?xe(r.GITHUB_EVENT_PATH):void 0;return he(t??{},n,r)}function tn(e){let n=Number(e.GIT_CONFIG_COUNT??0)||0;return{...e,GIT_CONFIG_COUNT:String(n+1),[`GIT_CONFIG_KEY_${n}`]:"safe.directory",[`GIT_CONFIG_VALUE_${n}`]:"*"}}function xe(e){try{return JSON.parse((0,p.readFileSync)(e,"utf8"))}catch{return}}function rn(e,n){let r=[`since=${n??""}`];if(e!==void 0){let{files:t,replies:o,findings:i,problems:s}=e.summary,{error:d,warning:u,suggestion:l}=i;r.push(`files=${t}`,`replies=${o}`,`findings=${d+u+l}`),r.push(`errors=${d}`,`warnings=${u}`,`suggestions=${l}`,`problems=${s}`)}return r.map(t=>`${t}
`).join("")}var F=(e,n)=>`::${e} title=Uncanned::${n.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}
`;function ye(){let e=[];return{output:{write:n=>{e.push(Buffer.from(n))},isTerminal:!1,columns:void 0},text:()=>Buffer.concat(e).toString("utf8")}}be(U(__dirname)).then(e=>{process.exitCode=e});
