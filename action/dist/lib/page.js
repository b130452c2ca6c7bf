"use strict";var D=Object.defineProperty;var _e=Object.getOwnPropertyDescriptor;var je=Object.getOwnPropertyNames;var ze=Object.prototype.hasOwnProperty;var Be=(e,t)=>{for(var n in t)D(e,n,{get:t[n],enumerable:!0})},He=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of je(t))!ze.call(e,o)&&o!==n&&D(e,o,{get:()=>t[o],enumerable:!(r=_e(t,o))||r.enumerable});return e};var Ye=e=>He(D({},"__esModule",{value:!0}),e);var kt={};Be(kt,{cardPage:()=>oe,report:()=>xt});module.exports=Ye(kt);function ie(e){let t=new Map;for(let n of e){let r=Ge(n),o=`${n.rule} ${r}`,i=t.get(o);i?i.findings.push(n):t.set(o,{label:r,rule:n.rule,findings:[n]})}return[...t.values()].sort((n,r)=>r.findings.length-n.findings.length)}function Ge({scope:e,message:t,text:n}){return e==="reply"||e==="file"?t:n.replace(/\s+/g," ").replaceAll("\u2019","'").toLowerCase().trim()}function x(e){let t={error:0,warning:0,suggestion:0};for(let{finding:n}of e)t[n.severity]++;return t}var _=(e,t)=>t.error-e.error||t.warning-e.warning||t.suggestion-e.suggestion;var ae=["acknowledgement","action","date"];var se={acknowledgement:{does:["acknowledge","mirror","celebrate"],rules:["missing-acknowledgement/none","missing-acknowledgement/no-mirroring","missing-acknowledgement/no-celebration"]},action:{does:["act","offer","ask","instruct"],rules:["missing-action/no-next-step","missing-action/apology-alone","missing-action/empathy-alone"]},date:{does:["expect"],rules:["missing-action/no-date","missing-action/as-soon-as-possible"]}},qe=Object.keys({greet:!0,thank:!0,acknowledge:!0,mirror:!0,apologise:!0,refuse:!0,explain:!0,act:!0,offer:!0,ask:!0,instruct:!0,celebrate:!0,expect:!0,close:!0,sign:!0});function le(e){let t=e.flatMap(({told:r})=>r.functions===void 0?[]:[new Set(r.functions)]),n=r=>t.filter(o=>r.some(i=>o.has(i))).length;return{whole:t.length,needs:ae.map(r=>({need:r,has:n(se[r].does),missed:e.filter(({findings:o})=>o.some(({finding:i})=>se[r].rules.includes(i.rule))).length})),functions:Object.fromEntries(qe.map(r=>[r,n([r])]))}}var C=require("node:path");var u=(e,t,n=`${t}s`)=>`${f(e)} ${e===1?t:n}`,f=e=>String(e).replace(/\B(?=(\d{3})+$)/g,",");function I(e){let t=[e.error&&u(e.error,"error"),e.warning&&u(e.warning,"warning"),e.suggestion&&u(e.suggestion,"suggestion")].filter(r=>typeof r=="string"),n=t.pop()??"";return t.length?`${t.join(", ")} and ${n}`:n}var Pt={replies:10,share:1/3};var F={"negative-language":"Negative language","hollow-apology":"Hollow apologies","hollow-empathy":"Hollow empathy",sympathy:"Sympathy instead of empathy",dismissive:"Dismissing the matter",blame:"Blaming the customer",assumption:"Assumptions",command:"Commands","passive-evasion":"Passive evasion","over-promise":"Promises that cannot be kept",hedging:"Hedging","missing-action":"No action","missing-acknowledgement":"No acknowledgement","over-apology":"Too many apologies","context-mismatch":"Wrong for the moment",robotic:"Robotic wording",jargon:"Jargon",readability:"Hard to read",typography:"Typography",inclusive:"Inclusive language","fill-in":"Blanks",placeholder:"Placeholders",library:"The library itself"},z={acknowledgement:{name:"acknowledgement",title:"Acknowledgement",means:"a sentence that shows you understood: what happened to them, or what it means for them"},action:{name:"action",title:"Action",means:"what you have done or will do, what you offer, or one thing to do next"},date:{name:"date",title:"Date",means:"when something happens next, or how long it takes"}},g={error:"Error",warning:"Warning",suggestion:"Suggestion"},de="An error should not go out, a warning needs other words, a suggestion a second look.",y=Object.keys(g);function k(e,t){return t===0||e===0?"0\xA0%":e===t?"100\xA0%":`${Math.min(99,Math.max(1,Math.round(e/t*100)))}\xA0%`}var b=({error:e,warning:t,suggestion:n})=>e+t+n,pe=e=>`${u(e,"internal note")}, which no customer gets, ${e===1?"is":"are"} left out.`,j=3;function ce(e,t){let n=e.map(o=>(0,C.basename)((0,C.resolve)(t,o))).filter(o=>o!=="");if(n.length>j)return`${n.slice(0,j).join(", ")} and ${n.length-j} more`;let r=n.pop();return n.length>0?`${n.join(", ")} and ${r}`:r}var Ve=10,Ue=2,Je=new Set(["fill-in","placeholder","library","typography"]);function Ke(e){if(e.internal===void 0)return e;let{internal:t,...n}=e,r=new Set(t);return{...n,replies:e.replies-r.size,findings:e.findings.filter(({finding:o})=>!r.has(o.replyIndex)),...e.told===void 0?{}:{told:e.told.filter(({index:o})=>!r.has(o))}}}function me({files:e,paths:t,name:n,day:r,alike:o,history:i}){let d=e.map(Ke),s=d.flatMap(Qe),p=d.flatMap(({findings:l})=>l);return{paths:t,...n===void 0?{}:{name:n},...r===void 0?{}:{day:r},files:d.filter(({replies:l})=>l>0).length,problems:d.flatMap(({path:l,problems:m})=>m.map(({message:c})=>({path:l,message:c}))),passedOver:d.filter(l=>l.passedOver).length,internal:e.reduce((l,{internal:m=[]})=>l+m.length,0),total:fe(s),findings:x(p),families:tt(s,p),byFile:N(s,({path:l})=>[l]),byFolder:N(s,({path:l})=>[et(l)]),bySituation:N(s,({situations:l})=>l),withoutSituation:B("",s.filter(({situations:l})=>l.length===0)),byOwner:N(s,({told:l})=>l.owners),withoutOwner:B("",s.filter(({told:l})=>l.owners.length===0)),shape:le(s),phrases:nt(s),replies:s.map(l=>({entry:l,kinds:Xe(l)})).sort((l,m)=>_(l.kinds,m.kinds)||_(l.entry.counts,m.entry.counts)).map(({entry:l})=>l),...o===void 0?{}:{alike:ot(o,s)},...i===void 0?{}:{history:i}}}function Qe({path:e,told:t=[],findings:n}){let r=new Map(t.map(({index:o})=>[o,[]]));for(let o of n)r.get(o.finding.replyIndex)?.push(o);return t.map(o=>{let i=r.get(o.index);return{path:e,name:Ze(e,o),told:o,situations:o.situations,counts:x(i),findings:i}})}var Xe=({findings:e})=>x(new Map(e.map(t=>[`${t.finding.rule} ${t.finding.severity}`,t])).values()),Ze=(e,{title:t,key:n})=>t??(n||(e.split("/").at(-1)??e));function et(e){let t=e.lastIndexOf("/");return t<0?".":e.slice(0,t)}var fe=e=>({replies:e.length,clean:e.filter(({findings:t})=>t.length===0).length,calm:e.filter(({counts:t})=>t.error+t.warning===0).length}),B=(e,t)=>({name:e,...fe(t),findings:x(t.flatMap(({findings:n})=>n))});function N(e,t){let n=new Map;for(let r of e)for(let o of new Set(t(r))){let i=n.get(o);i===void 0?n.set(o,[r]):i.push(r)}return[...n].map(([r,o])=>B(r,o)).sort((r,o)=>b(o.findings)-b(r.findings)||o.replies-r.replies||(r.name<o.name?-1:1))}function tt(e,t){let n=new Map;for(let o of t){let i=n.get(o.finding.family);i===void 0?n.set(o.finding.family,[o]):i.push(o)}let r=new Map;for(let{findings:o}of e)for(let i of new Set(o.map(({finding:d})=>d.family)))r.set(i,(r.get(i)??0)+1);return[...n].map(([o,i])=>({family:o,findings:x(i),replies:r.get(o)??0})).sort((o,i)=>b(i.findings)-b(o.findings)||(o.family<i.family?-1:1))}function nt(e){let t=new Map;for(let n of e)for(let{finding:r}of n.findings)/^(?:phrase|sentence)$/.test(r.scope)&&!Je.has(r.family)&&t.set(r,n);return ie([...t.keys()]).filter(({findings:n})=>n.length>1).slice(0,Ve).map(({label:n,rule:r,findings:o})=>({text:n,rule:r,family:o[0].family,severity:o[0].severity,message:o[0].message,times:o.length,replies:new Set(o.map(i=>t.get(i))).size,rewrites:rt(o.flatMap(({advice:i})=>i??[])).slice(0,Ue)}))}function rt(e){let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].sort(([,n],[,r])=>r-n).map(([n])=>n)}function ot(e,t){let n=(o,i)=>`${i} ${o}`,r=new Map(t.map(o=>[n(o.path,o.told.index),o]));return e.map(({share:o,replies:i})=>({share:o,replies:i.flatMap(({path:d,index:s})=>{let p=r.get(n(d,s));return p===void 0?[]:[{path:d,line:p.told.line,name:p.name}]})})).filter(({replies:o})=>o.length>1)}var De=require("node:crypto");var a=(e,...t)=>({markup:e.reduce((n,r,o)=>n+ue(t[o-1])+r)}),H=e=>({markup:e});function ue(e){return e===void 0||e===!1?"":typeof e=="number"?String(e):typeof e=="string"?at(e):"markup"in e?e.markup:e.map(ue).join("")}var it={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},at=e=>e.replace(/[&<>"']/g,t=>it[t]).replace(/[\0\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,"\uFFFD");var ge=20,Y=8;function he({alike:e}){if(e===void 0)return;let t=e.length-ge;return a`<section id="alike" aria-labelledby="alike-title">
<h2 id="alike-title">Replies that say nearly the same</h2>
${e.length===0?a`<p>There are none.</p>`:a`<p>When a fact changes, only one of them may be put right. Keep one of each group, or say in the titles what tells them apart.</p>
<ol class="groups">
${e.slice(0,ge).map(({share:n,replies:r})=>a`<li>${u(r.length,"reply","replies")}, ${n>=1?"the same text":`${Math.floor(n*100)} % of the text the same`}
<ul>${r.slice(0,Y).map(({name:o,path:i,line:d})=>a`<li>${o} <span class="soft small">${i}:${d}</span></li>`)}${r.length>Y&&a`<li class="soft">and ${r.length-Y} more</li>`}</ul></li>\n`)}</ol>
${t>0&&a`<p class="small soft">And ${u(t,"other group")}: “uncanned report --json” lists all.</p>`}`}
</section>`}var ye=e=>{let t=0,n=e.map(({name:r,width:o})=>{let i=a`<rect class="fill-${r}" x="${t.toFixed(2)}" width="${o.toFixed(2)}" height="10"/>`;return t+=o,i});return a`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${n}</svg>`},G=(e,t)=>ye(y.map(n=>({name:n,width:t===0?0:e[n]/t*100}))),be=(e,t)=>{let n=t===0?0:e/t*100;return ye([{name:"good",width:n},{name:"rest",width:100-n}])},q=a`<ul class="legend" aria-hidden="true">${y.map(e=>a`<li><svg viewBox="0 0 10 10" focusable="false"><rect class="fill-${e}" width="10" height="10"/></svg>${g[e]}s</li>`)}</ul>`,E=e=>y.map(t=>a`<td class="number">${f(e[t])}</td>`),M=y.map(e=>a`<th scope="col" class="number">${g[e]}s</th>`),V=e=>Math.max(0,...e.map(b)),A=e=>a`${e.split(/(?<=\/)/).map(t=>a`${t}<wbr>`)}`,$=e=>u(e,"reply","replies");var U=40;function we({families:e}){let t=V(e.map(({findings:n})=>n));return a`<section id="families" aria-labelledby="families-title">
<h2 id="families-title">What is found</h2>
<p>Findings of one family have one reason and often one remedy: the longest bar is a good place to begin.</p>
${e.length===0?a`<p>Nothing was found. Well done.</p>`:a`${q}
<div class="wide" tabindex="0" role="region" aria-label="Findings by family"><table>
<caption>Findings by family, and how many replies have one of them at least</caption>
<thead><tr><th scope="col">Family</th><td></td>${M}<th scope="col" class="number">Replies</th></tr></thead>
<tbody>
${e.map(({family:n,findings:r,replies:o})=>a`<tr><th scope="row">${F[n]}</th><td class="bar-cell">${G(r,t)}</td>${E(r)}<td class="number">${f(o)}</td></tr>\n`)}</tbody>
</table></div>`}
</section>`}function $e({byFile:e,byFolder:t}){let n=e.length>U&&t.length>1;return a`<section id="places" aria-labelledby="places-title">
<h2 id="places-title">Where it is found</h2>
${K(n?t:e,{what:n?"folder":"file",title:n?"Folder":"File",name:st})}
</section>`}var st=e=>e==="."?"this folder":A(e);function xe({bySituation:e,withoutSituation:t}){let n=e.length===0;return a`<section id="situations" aria-labelledby="situations-title">
<h2 id="situations-title">What replies are for</h2>
${n?a`<p>No reply says what it is for. Once a file or the config declares situations such as “delay” or “grief”, some rules can say
more, and this page shows which situations need care. ${J}</p>`:a`<p>The situation that a file or the config declares; a reply may have several.${t.replies>0&&a` ${J}`}</p>
${K(ve(e,t,"none declared"),{what:"situation",title:"Situation",name:String})}`}
</section>`}var J=a`<a href="#notes">How to declare it</a>`;function ke({byOwner:e,withoutOwner:t}){if(e.length!==0)return a`<section id="owners" aria-labelledby="owners-title">
<h2 id="owners-title">Who looks after them</h2>
<p>The “owner” that a file or record names; a reply may have several.${t.replies>0&&a` ${J}`}</p>
${K(ve(e,t,"nobody named"),{what:"owner",title:"Owner",name:String})}
</section>`}var ve=(e,t,n)=>t.replies===0?e:[...e,{...t,name:n}];function K(e,{what:t,title:n,name:r}){let o=e.slice(0,U),i=e.slice(U),d=V(o.map(({findings:s})=>s));return a`${q}
<div class="wide" tabindex="0" role="region" aria-label="Findings by ${t}"><table>
<caption>Replies and findings by ${t}</caption>
<thead><tr><th scope="col">${n}</th><th scope="col" class="number">Replies</th><th scope="col" class="number">Without findings</th><td></td>${M}</tr></thead>
<tbody>
${o.map(s=>a`<tr><th scope="row">${r(s.name)}</th><td class="number">${f(s.replies)}</td><td class="number">${k(s.clean,s.replies)}</td><td class="bar-cell">${G(s.findings,d)}</td>${E(s.findings)}</tr>\n`)}</tbody>
</table></div>
${i.length>0&&a`<p class="small soft">And ${u(i.length,`other ${t}`)} with ${u(i.reduce((s,{findings:p})=>s+b(p),0),"finding")}: “uncanned report --json” lists all.</p>`}`}function Re(e,t){let n=t.filter(({start:o,end:i})=>o<i&&i<=e.length),r=[...new Set([0,e.length,...n.flatMap(({start:o,end:i})=>[o,i])])].sort((o,i)=>o-i);return a`${r.slice(1).map((o,i)=>{let d=r[i],s=n.filter(c=>c.start<=d&&o<=c.end).sort((c,w)=>y.indexOf(c.severity)-y.indexOf(w.severity)||c.number-w.number),p=e.slice(d,o),[l]=s;if(l===void 0)return p;let m=s.filter(c=>c.end===o).map(({number:c})=>c);return a`<a class="mark ${l.severity}" href="#${l.entry}" aria-describedby="${s.map(({says:c})=>c).join(" ")}">${p}${m.length>0&&a`<sup>${m.sort((c,w)=>c-w).join(",")}</sup>`}<span class="tip" aria-hidden="true">${s.map(({message:c})=>c).join(" \xB7 ")}</span></a>`})}`}var lt=10,Q=6e3;function X(e){let t=new Set,n=[];for(let r of e){if(n.length===lt||r.findings.length===0)break;!t.has(r.told.text)&&t.add(r.told.text)&&n.push(r)}return n}var Z=e=>`reply-${e+1}`;function Fe(e){let t=X(e.replies);if(t.length!==0)return a`<section id="worst" aria-labelledby="worst-title">
<h2 id="worst-title">Replies to begin with</h2>
<p>The replies with the gravest and most findings, as the customer reads them. A number leads to what is said of it.</p>
${t.map(dt)}
</section>`}function dt({name:e,path:t,told:n,situations:r,counts:o,findings:i},d){let s=Z(d),p=n.text.slice(0,Q),l=i.map(h=>({...h,at:pt(p,n,h)})),m=l.filter(({at:h})=>h!==void 0),c=[...m,...l.filter(({at:h})=>h===void 0)].map((h,v)=>({...h,entry:`${s}-${v+1}`,says:`${s}-${v+1}-says`})),w=c.flatMap(({finding:{severity:h,message:v},at:P,entry:L,says:R},S)=>P===void 0?[]:[{...P,number:S+1,severity:h,message:v,entry:L,says:R}]);return a`<article aria-labelledby="${s}">
<h3 id="${s}">${e}</h3>
<p class="where">${t}:${n.line}${r.length>0&&` \xB7 for ${r.join(", ")}`}${n.owners.length>0&&` \xB7 looked after by ${n.owners.join(", ")}`} · ${I(o)}</p>
<div class="reply">
<div class="text">${Re(p,w)}${n.text.length>Q&&a` <em>… and ${n.text.length-Q} more signs</em>`}</div>
<div>
${m.length>0&&a`<ol class="findings">${c.slice(0,m.length).map(Se)}</ol>`}
${c.length>m.length&&a`<ul class="findings">${c.slice(m.length).map(Se)}</ul>`}
</div>
</div>
</article>
`}function pt(e,{marks:t},{finding:n}){let r=Ee(n)?void 0:t.find(({fingerprint:o})=>o===n.fingerprint);return r!==void 0&&r.start<r.end&&r.end<=e.length?{start:r.start,end:r.end}:void 0}var Ee=({scope:e})=>e==="reply"||e==="file",Se=({finding:e,entry:t,says:n})=>{let{severity:r,message:o,advice:i,rule:d}=e;return a`<li id="${t}"><span class="tag ${r}">${g[r]}</span> <span id="${n}">${o}</span>${Ee(e)&&a` <span class="soft small">About the whole reply.</span>`}${i!==void 0&&a`<ul class="rewrites"><li>${i}</li></ul>`} <span class="rule">${d}</span></li>\n`};var ct=5e3;function Me(e){let{replies:t,byOwner:n,families:r}=e;if(t.length===0)return;let o=t.slice(0,ct),i=new Map(X(t).map((s,p)=>[s,Z(p)])),d=n.length>0;return a`<section id="replies" aria-labelledby="replies-title">
<h2 id="replies-title">All replies</h2>
<p>${t.length>o.length?`The ${f(o.length)} replies with the gravest and most findings, of ${f(t.length)}: \u201Cuncanned report --json\u201D lists all.`:"Those with the gravest and most findings first."}</p>
<div class="controls" id="controls" role="search" aria-label="Filter the replies" hidden>
<div><label for="words">Words in title, file or family</label><input type="search" id="words" autocomplete="off"></div>
<div><label for="grave">With</label><select id="grave"><option value="all">anything or nothing</option><option value="error">errors</option><option value="warning">errors or warnings</option><option value="any">any finding</option><option value="none">no finding</option></select></div>
<div><label for="family">Family</label><select id="family"><option value="">all</option>${r.map(({family:s})=>a`<option value="${s}">${F[s]}</option>`)}</select></div>
${d&&a`<div><label for="owner">Owner</label><select id="owner"><option value="">all</option>${n.map(({name:s})=>a`<option>${s}</option>`)}</select></div>`}
<button type="button" id="reset">Show all</button>
</div>
<p id="shown" role="status" class="small soft">${$(o.length)}.</p>
<div class="wide" tabindex="0" role="region" aria-label="Replies as a table"><table id="all">
<caption>Replies with their files and numbers of findings</caption>
<thead><tr><th scope="col">Reply</th><th scope="col">Where</th>${d&&a`<th scope="col">Owner</th>`}<th scope="col" class="number">${g.error}s</th><th scope="col" class="number">${g.warning}s</th><th scope="col" class="number">${g.suggestion}s</th><th scope="col">Families</th></tr></thead>
<tbody>
${o.map(s=>mt(s,i.get(s),d))}</tbody>
</table></div>
</section>`}function mt({name:e,path:t,told:n,counts:r,findings:o},i,d){let s=[...new Set(o.map(({finding:p})=>p.family))];return a`<tr data-e="${r.error}" data-w="${r.warning}" data-s="${r.suggestion}" data-families="${s.join(" ")}"${d&&a` data-owners="${n.owners.join(`
`)}"`}><th scope="row">${i===void 0?e:a`<a href="#${i}">${e}</a>`}</th><td class="small">${A(t)}:${n.line}</td>${d&&a`<td>${n.owners.join(", ")}</td>`}<td class="number">${r.error}</td><td class="number">${r.warning}</td><td class="number">${r.suggestion}</td><td class="small">${s.map(p=>F[p]).join(", ")}</td></tr>\n`}function Te({total:{replies:e},shape:{whole:t,needs:n}}){let r=a`<h2 id="shape-title">What replies are made of</h2>`;return t===0?a`<section id="shape" aria-labelledby="shape-title">
${r}
<p>There is no whole reply in English to a customer here: nothing can be said to be missing.</p>
</section>`:a`<section id="shape" aria-labelledby="shape-title">
${r}
<p>A good reply acknowledges, acts and says when. Not every reply needs all three: a routine answer needs no acknowledgement, so to
lack one is no mistake yet. The last column counts the replies with a finding about it: something went wrong for the customer or
something was promised, and it is missing or too vague.</p>
<p>${t===e?e===1?"The one reply is counted here.":`All ${$(e)} are counted here.`:`${f(t)} of ${$(e)} ${t===1?"is":"are"} counted here: the others are subject lines, not in English, or too short for something to be missing (no greeting, no sign-off, fewer than three sentences).`}</p>
<div class="wide" tabindex="0" role="region" aria-label="What replies have and lack"><table>
<caption>How many replies have what a customer needs to go on</caption>
<thead><tr><th scope="col">What</th><td></td><th scope="col" class="number">Have it</th><th scope="col" class="number">Lack it</th><th scope="col" class="number">Needed, but missing or vague</th></tr></thead>
<tbody>
${n.map(({need:o,has:i,missed:d})=>a`<tr><th scope="row"><strong>${z[o].title}</strong><br><small class="soft">${z[o].means}</small></th><td class="bar-cell">${be(i,t)}</td><td class="number">${f(i)} (${k(i,t)})</td><td class="number">${f(t-i)}</td><td class="number">${f(d)}</td></tr>\n`)}</tbody>
</table></div>
</section>`}var Oe=160;function Pe({phrases:e}){if(e.length!==0)return a`<section id="phrases" aria-labelledby="phrases-title">
<h2 id="phrases-title">Phrases that return most often</h2>
<p>Change one of these everywhere, and many replies are better at once.</p>
<div class="wide" tabindex="0" role="region" aria-label="Most frequent phrases"><table>
<caption>The most frequent phrases, why they are found, and what may be written instead</caption>
<thead><tr><th scope="col">Phrase</th><th scope="col" class="number">Times</th><th scope="col" class="number">Replies</th><th scope="col">Why, and what instead</th></tr></thead>
<tbody>
${e.map(({text:t,severity:n,times:r,replies:o,message:i,rewrites:d,rule:s})=>a`<tr><th scope="row"><strong>${ft(t)}</strong><br><span class="tag ${n}">${g[n]}</span></th><td class="number">${f(r)}</td><td class="number">${f(o)}</td><td>${i}${d.length>0&&a`<ul class="rewrites">${d.map(p=>a`<li>${p}</li>`)}</ul>`} <span class="rule">${s}</span></td></tr>\n`)}</tbody>
</table></div>
</section>`}var ft=e=>e.length>Oe?`${e.slice(0,Oe).trimEnd()}\u2026`:e;var ee=`
(() => {
  const table = document.getElementById('all');
  if (table) {
    const controls = document.getElementById('controls');
    const status = document.getElementById('shown');
    const [words, grave, family, owner] = ['words', 'grave', 'family', 'owner'].map((id) => document.getElementById(id));
    const body = table.tBodies[0];
    const rows = [...body.rows].map((row) => ({
      row,
      text: row.textContent.toLowerCase(),
      counts: ['e', 'w', 's'].map((key) => Number(row.dataset[key])),
      families: row.dataset.families.split(' '),
      owners: (row.dataset.owners || '').split('\\n'),
    }));
    const asked = {
      all: () => true,
      error: ([e]) => e > 0,
      warning: ([e, w]) => e + w > 0,
      any: ([e, w, s]) => e + w + s > 0,
      none: ([e, w, s]) => e + w + s === 0,
    };
    const filter = () => {
      const wanted = words.value.toLowerCase().split(/\\s+/).filter(Boolean);
      let shown = 0;
      for (const { row, text, counts, families, owners } of rows) {
        const fits = asked[grave.value](counts) && wanted.every((word) => text.includes(word)) &&
          (!family.value || families.includes(family.value)) && (!owner || !owner.value || owners.includes(owner.value));
        row.hidden = !fits;
        if (fits) shown += 1;
      }
      status.textContent = 'Showing ' + shown + ' of ' + rows.length + (rows.length === 1 ? ' reply.' : ' replies.');
    };
    const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
    const sort = (th) => {
      const isNumber = th.classList.contains('number');
      const before = th.getAttribute('aria-sort');
      const up = before ? before === 'descending' : !isNumber;
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
      th.setAttribute('aria-sort', up ? 'ascending' : 'descending');
      const valueOf = ({ row }) => row.cells[th.cellIndex].textContent.trim();
      const compare = isNumber ? (a, b) => Number(valueOf(a)) - Number(valueOf(b)) : (a, b) => collator.compare(valueOf(a), valueOf(b));
      rows.sort((a, b) => (up ? compare(a, b) : compare(b, a)));
      body.append(...rows.map(({ row }) => row));
    };
    for (const th of table.tHead.rows[0].cells) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...th.childNodes);
      button.addEventListener('click', () => sort(th));
      th.append(button);
    }
    for (const control of [words, grave, family, owner]) control?.addEventListener('input', filter);
    document.getElementById('reset').addEventListener('click', () => {
      for (const control of [words, grave, family, owner]) if (control) control.value = control.tagName === 'SELECT' ? control.options[0].value : '';
      filter();
      words.focus();
    });
    controls.hidden = false;
    filter();
  }
  const root = document.documentElement;
  document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') root.classList.add('quiet'); });
  for (const event of ['focusin', 'mouseover']) document.addEventListener(event, () => root.classList.remove('quiet'));
})();
`;var te=`
:root {
  color-scheme: light dark;
  --page: #fbfaf8; --card: #ffffff; --ink: #1f2328; --soft: #57606a; --line: #d8dce1; --link: #0a58a8;
  --error: #b3261e; --warning: #b35900; --suggestion: #2f6fb5; --good: #2e7d4f;
  --error-back: #fde4e1; --warning-back: #fdeccb; --suggestion-back: #dfecfa;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #15181c; --card: #1d2126; --ink: #e6e9ed; --soft: #a3acb8; --line: #373e47; --link: #8ab8f0;
    --error: #ff8a80; --warning: #f2b050; --suggestion: #82b4ea; --good: #7cc898;
    --error-back: #4a2320; --warning-back: #463413; --suggestion-back: #1f3550;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, "Segoe UI", Roboto, sans-serif; }
header, main, footer { max-width: 70rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; }
footer { padding-bottom: 3rem; color: var(--soft); font-size: .9rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 0 0 .25rem; }
h3 { font-size: 1.02rem; margin: 0; overflow-wrap: anywhere; }
p { margin: 0 0 .75rem; max-width: 46rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.soft { color: var(--soft); }
small, .small { font-size: .875rem; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem .75rem; z-index: 3; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; padding: 0; margin: 1rem 0 0; font-size: .95rem; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.25rem 1.25rem; margin: 1.1rem 0; }
section.plain { background: none; border: 0; padding: 0; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(12.5rem, 1fr)); gap: .9rem; margin: 0; }
.tiles > div { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: .9rem 1.1rem; }
.tiles dt { color: var(--soft); font-size: .95rem; }
.tiles dd { margin: 0; }
.tiles dd strong { display: block; font-size: 2rem; line-height: 1.2; font-weight: 650; }
.tiles dd small { color: var(--soft); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
caption { text-align: left; color: var(--soft); padding: 0 0 .5rem; font-size: .9rem; }
th, td { text-align: left; padding: .38rem .75rem .38rem 0; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { font-weight: 600; color: var(--soft); font-size: .875rem; vertical-align: bottom; }
tbody th { font-weight: 400; min-width: 9rem; }
tbody th, td { overflow-wrap: break-word; }
tbody tr:last-child > * { border-bottom: 0; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.bar-cell { width: 26%; min-width: 7rem; }
.bar { display: block; width: 100%; height: .8rem; margin-top: .35rem; border-radius: 2px; overflow: hidden; }
.fill-error { fill: var(--error); } .fill-warning { fill: var(--warning); } .fill-suggestion { fill: var(--suggestion); }
.fill-good { fill: var(--good); } .fill-rest { fill: var(--line); }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; list-style: none; padding: 0; margin: 0 0 .6rem; font-size: .9rem; color: var(--soft); }
.legend svg { width: .8rem; height: .8rem; margin-right: .35rem; vertical-align: -.06rem; }
.tag { display: inline-block; border: 1px solid currentColor; border-radius: 999px; padding: 0 .5rem; font-size: .8rem; line-height: 1.35rem; white-space: nowrap; }
.tag.error { color: var(--error); } .tag.warning { color: var(--warning); } .tag.suggestion { color: var(--suggestion); }
.rewrites { margin: .15rem 0 0; padding: 0; list-style: none; }
.rewrites li::before { content: "\\2192\\00a0" / ""; color: var(--good); }
article { border-top: 1px solid var(--line); padding: 1rem 0 .4rem; margin-top: 1rem; }
.where { color: var(--soft); font-size: .875rem; margin: .1rem 0 .6rem; overflow-wrap: anywhere; }
.reply { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1rem 1.5rem; align-items: start; }
@media (max-width: 50rem) { .reply { grid-template-columns: minmax(0, 1fr); } }
.text { position: relative; white-space: pre-wrap; overflow-wrap: anywhere; background: var(--page); border: 1px solid var(--line); border-radius: 8px; padding: .8rem 1rem; }
.mark { color: inherit; text-decoration: none; padding: .05em 0; border-radius: 2px; cursor: help; }
.mark.error { background: var(--error-back); border-bottom: 2px solid var(--error); }
.mark.warning { background: var(--warning-back); border-bottom: 2px dashed var(--warning); }
.mark.suggestion { background: var(--suggestion-back); border-bottom: 2px dotted var(--suggestion); }
.mark sup { font-size: .7em; line-height: 0; padding-left: .1em; font-weight: 650; }
.tip { display: none; position: absolute; left: .75rem; right: .75rem; margin-top: 1.75em; z-index: 2; white-space: normal; background: var(--ink); color: var(--page); border-radius: 6px; padding: .45rem .7rem; font-size: .9rem; line-height: 1.4; }
.mark:hover .tip, .mark:focus .tip { display: block; }
.text:has(.mark:hover) .mark:focus:not(:hover) .tip { display: none; }
.quiet .mark .tip { display: none; }
.findings { margin: 0; padding-left: 1.6rem; font-size: .95rem; }
ul.findings { list-style: none; }
.findings li { margin-bottom: .55rem; scroll-margin-top: 1rem; }
.findings li:target { outline: 2px solid var(--link); outline-offset: 3px; border-radius: 3px; }
.findings ul { list-style: none; padding: 0; margin: .1rem 0; }
.rule { color: var(--soft); font-size: .82rem; white-space: nowrap; }
.groups > li { margin-bottom: .7rem; }
.groups ul { padding-left: 1.1rem; }
.groups li li { overflow-wrap: anywhere; }
.controls { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; margin: .25rem 0 .75rem; }
.controls[hidden] { display: none; }
.controls > div { display: flex; flex-direction: column; }
.controls label { font-size: .875rem; color: var(--soft); }
.controls input, .controls select, .controls button, th button { font: inherit; color: var(--ink); background: var(--page); border: 1px solid var(--soft); border-radius: 6px; padding: .35rem .6rem; min-height: 2.25rem; }
.controls input { min-width: 15rem; }
th button { border: 0; background: none; padding: 0; min-height: 1.5rem; font-weight: inherit; color: inherit; cursor: pointer; text-decoration: underline dotted; text-underline-offset: .2em; }
th[aria-sort="ascending"] button::after { content: " \\25B2" / ""; }
th[aria-sort="descending"] button::after { content: " \\25BC" / ""; }
.chart { display: block; width: 100%; height: auto; max-width: 60rem; margin: .25rem 0 1rem; }
.chart text { fill: var(--soft); font-size: 13px; }
.chart .grid { stroke: var(--line); stroke-width: 1; }
.chart .line { fill: none; stroke-width: 2.5; stroke-linejoin: round; }
.line-error { stroke: var(--error); } .line-warning { stroke: var(--warning); stroke-dasharray: 9 4; }
.line-suggestion { stroke: var(--suggestion); stroke-dasharray: 2 4; stroke-linecap: round; } .line-replies { stroke: var(--ink); }
.chart .label-error { fill: var(--error); } .chart .label-warning { fill: var(--warning); }
.chart .label-suggestion { fill: var(--suggestion); } .chart .label-replies { fill: var(--ink); }
.dot-error { fill: var(--error); } .dot-warning { fill: var(--warning); } .dot-suggestion { fill: var(--suggestion); } .dot-replies { fill: var(--ink); }
@media (forced-colors: active) {
  .mark { text-decoration: underline; }
  svg { forced-color-adjust: none; }
}
@media print {
  :root {
    color-scheme: light;
    --page: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --link: #000;
    --error: #a3140c; --warning: #8f4700; --suggestion: #1f5fa5; --good: #1f6b40;
    --error-back: #fff; --warning-back: #fff; --suggestion-back: #fff;
  }
  body { font-size: 10.5pt; }
  header, main, footer { max-width: none; padding: 0; }
  nav, .controls, .controls[hidden], .skip, .tip, .mark:focus .tip, .mark:hover .tip { display: none; }
  section { border: 0; padding: 0; margin: 1.4rem 0; }
  .wide { overflow: visible; }
  .tiles { grid-template-columns: repeat(4, 1fr); }
  td.bar-cell { width: 16%; min-width: 4rem; }
  tbody th { min-width: 0; }
  th, td { padding-right: .5rem; }
  tr, .tiles > div, .groups > li, .findings li, figure { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
  thead { display: table-header-group; }
  th button { text-decoration: none; }
  th button::after { display: none; }
  a { color: inherit; text-decoration: none; }
}
`;function Ie({total:e,files:t,internal:n,findings:r}){let{replies:o,clean:i,calm:d}=e,s=(p,l,m)=>a`<div><dt>${p}</dt><dd><strong>${l}</strong><small>${m}</small></dd></div>`;return a`<section class="plain" id="sums" aria-labelledby="sums-title">
<h2 id="sums-title">At a glance</h2>
<dl class="tiles">
${s("Replies",f(o),`in ${u(t,"file")}${n>0?`, without ${u(n,"internal note")}`:""}`)}
${s("Without any finding",k(i,o),$(i))}
${s("Nothing graver than a suggestion",k(d,o),`${$(d)}, including those without findings`)}
${s("Findings",f(b(r)),I(r)||"nothing to do")}
</dl>
</section>`}function We({history:e}){if(e===void 0)return;let{points:t,notes:n}=e,r=t.filter(({commit:o})=>o!==void 0).length;return a`<section id="trend" aria-labelledby="trend-title">
<h2 id="trend-title">How it went</h2>
<p>${r===0?"No commit has touched these files yet.":`${r===1?"One commit":`The last ${u(r,"commit")}`} that touched these files, judged by the rules and the config of today, so that like is compared with like.`}</p>
${n.map(o=>a`<p>${o}</p>`)}
${r>0&&gt(t)}
<div class="wide" tabindex="0" role="region" aria-label="Findings by commit"><table>
<caption>Replies and findings by commit, the newest first</caption>
<thead><tr><th scope="col">Day</th><th scope="col">Change</th><th scope="col" class="number">Replies</th>${M}<th scope="col" class="number">Findings for each 100 replies</th></tr></thead>
<tbody>
${t.toReversed().map(({day:o,subject:i,replies:d,findings:s,commit:p})=>a`<tr><td class="number">${o}</td><th scope="row">${i}${p!==void 0&&a` <span class="rule">${p.slice(0,8)}</span>`}</th><td class="number">${f(d)}</td>${E(s)}<td class="number">${d===0?"\u2013":f(Math.round(b(s)/d*100))}</td></tr>\n`)}</tbody>
</table></div>
</section>`}var O=56,W=690,ut=860,ne={top:16,bottom:216},Ce={top:256,bottom:316};function gt(e){let t=l=>O+(W-O)*l/(e.length-1),n=Ae(Math.max(...e.flatMap(({findings:l})=>y.map(m=>l[m])))),r=Ae(Math.max(...e.map(({replies:l})=>l))),o=e[0],i=e.at(-1),d=[...y.map(l=>({name:l,label:`${g[l]}s`,values:e.map(({findings:m})=>m[l]),band:ne,most:n})),{name:"replies",label:"Replies",values:e.map(({replies:l})=>l),band:Ce,most:r}],s=yt(d.slice(0,y.length).map(({values:l,band:m,most:c})=>T(l.at(-1),c,m))),p=y.map(l=>`${g[l]}s ${o.findings[l]} to ${i.findings[l]}`);return a`<figure>
<svg class="chart" viewBox="0 0 ${ut} 345" role="img" aria-labelledby="chart-title chart-says">
<title id="chart-title">Findings and replies over ${e.length} states of the library</title>
<desc id="chart-says">From ${o.day} to ${i.day}: ${p.join(", ")}, replies ${o.replies} to ${i.replies}. The table below has every number.</desc>
${[0,.5,1].map(l=>Ne(Math.round(n*l),n,ne))}
${[0,1].map(l=>Ne(r*l,r,Ce))}
${d.map(({name:l,label:m,values:c,band:w,most:h},v)=>{let P=c.map((R,S)=>`${t(S).toFixed(1)},${T(R,h,w).toFixed(1)}`),L=s[v]??T(c.at(-1),h,w);return a`<polyline class="line line-${l}" points="${P.join(" ")}"/>${e.length<=ht&&c.map((R,S)=>a`<circle class="dot-${l}" cx="${t(S).toFixed(1)}" cy="${T(R,h,w).toFixed(1)}" r="3.5"/>`)}<text class="label-${l}" x="${W+12}" y="${(L+4.5).toFixed(1)}">${m} ${f(c.at(-1))}</text>`})}
<text x="${O}" y="338">${o.day}</text>
<text x="${W}" y="338" text-anchor="end">${i.commit===void 0?"now":i.day}</text>
</svg>
</figure>`}var ht=60,T=(e,t,{top:n,bottom:r})=>r-(r-n)*e/t,Ne=(e,t,n)=>{let r=T(e,t,n).toFixed(1);return a`<line class="grid" x1="${O}" x2="${W}" y1="${r}" y2="${r}"/><text x="${O-8}" y="${(Number(r)+4.5).toFixed(1)}" text-anchor="end">${f(e)}</text>`};function Ae(e){if(e<=2)return 2;let t=10**Math.floor(Math.log10(e)),n=[1,2,4,6,8,10].find(r=>r*t>=e)??10;return n*t===1?2:n*t}function yt(e){let n=e.map((i,d)=>d).sort((i,d)=>e[i]-e[d]),r=[...e];for(let i=1;i<n.length;i++)r[n[i]]=Math.max(r[n[i]],r[n[i-1]]+17);let o=Math.max(0,(r[n.at(-1)]??0)-ne.bottom);return r.map(i=>i-o)}var bt=[["sums","At a glance",Ie],["trend","How it went",We],["families","What is found",we],["places","Where",$e],["situations","Situations",xe],["owners","Owners",ke],["shape","Made of",Te],["phrases","Phrases",Pe],["worst","Replies to begin with",Fe],["alike","Nearly the same",he],["replies","All replies",Me]];function oe(e){let t=(e.total.replies===0?[]:bt).flatMap(([o,i,d])=>{let s=d(e);return s===void 0?[]:[{id:o,name:i,part:s}]}),n=e.name===void 0?"Reply scorecard":`Reply scorecard: ${e.name}`,r=e.day===void 0?n:`${n}, ${e.day}`;return a`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${$t}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Uncanned">
<title>${r}</title>
<style>${H(te)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
<h1>${n}</h1>
<p>${e.day!==void 0&&`As of ${e.day}.`} ${e.paths.length>0&&e.paths.join()!=="."&&`Replies in ${e.paths.join(", ")}.`}</p>
<p>Where this reply library stands, and where an hour of work helps most. A finding is a place that may read badly to a customer. It
speaks about words, not about those who wrote them.</p>
${t.length>0&&a`<nav aria-label="Contents"><ul>${t.map(({id:o,name:i})=>a`<li><a href="#${o}">${i}</a></li>`)}</ul></nav>`}
</header>
<main id="content" tabindex="-1">
${t.map(({part:o})=>a`${o}\n`)}
${e.total.replies===0&&a`<section><h2>No replies were found</h2><p>“uncanned init” looks at a folder and says how its files are read.</p></section>`}
</main>
${wt(e)}
<script>${H(ee)}</script>
</body>
</html>
`.markup}function wt({problems:e,passedOver:t,byOwner:n,withoutSituation:r,withoutOwner:o,internal:i,total:d}){return a`<footer>
<h2 id="notes">How this was counted</h2>
<p>A reply is one text that a customer may get: where a record of the desk has a subject and a body, both count. What comments or the
config switch off is not counted.${i>0&&` ${pe(i)}`}</p>
${d.replies>0&&a`<p>${de}</p>`}
${r.replies>0&&a`<p>A reply says what it is for by a line “situation: delay” between two “---” at the head of its Markdown file, or by a field “situation” beside its text in
JSON or YAML. “situations:” in .uncanned.yaml declares many at once: “uncanned init” proposes the lines.</p>`}
${o.replies>0&&a`<p>${n.length===0&&"No reply names an owner, so that there is no table of owners. "}A reply names one by a line “owner: Rosa” at the head of its Markdown
file, or by a field “owner” in a list.</p>`}
${t>0&&a`<p>${u(t,"file looks","files look")} like replies and could not be read: “uncanned init” says how.</p>`}
${e.length>0&&a`<p>${u(e.length,"problem")} kept files from being read as they should:</p>
<ul>${e.slice(0,re).map(({path:s,message:p})=>a`<li>${s}: ${p}</li>`)}${e.length>re&&a`<li>and ${e.length-re} more</li>`}</ul>`}
<p>Made by Uncanned. The page loads nothing and sends nothing.</p>
</footer>`}var re=20,Le=e=>`'sha256-${(0,De.createHash)("sha256").update(e,"utf8").digest("base64")}'`,$t=`default-src 'none'; style-src ${Le(te)}; script-src ${Le(ee)}; base-uri 'none'; form-action 'none'`;var xt=({files:e,paths:t=[]},{folder:n})=>oe(me({files:e,paths:t,name:ce(t,n)}));0&&(module.exports={cardPage,report});
