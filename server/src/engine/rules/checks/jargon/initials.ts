import type { Prose } from '../../../prose/prose.ts';
import type { Word } from '../../../prose/words.ts';
import { once } from '../../../text/once.ts';
import type { Check } from '../../check.ts';
import { STRESS } from '../typography/shouting-words.ts';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Initials that customers meet every day, or that stand on what they have in their hands. */
const KNOWN = setOf(
  'ABI AES ARM AST BSD CSRF CVE CWE DOM ECDSA ELF FFI GCC GNU GPL HMAC JWT LLVM MCP MIT ORM RFC RSA XSS A AA AAA ABS ESP DPF ABC XYZ AC ACT AD ADHD AED AGM AI AIDS AM AMEX ANPR AOL API APK APP ASAP ASL ATM AUD AUX AV AVI AWS BA BBC BBQ BC BE BIC BIOS BMI BMW BST BT BTC BVN CAD CAPTCHA CBD CBS CC CCTV CD CDN CEO CET CFO CHF CI CLI CMS CMYK CNN CO CORS COVID CPR CPU CSS CSV CT CTO CTRL CV CVC CVE CVV DAB DBS DC DDOS DHCP DHL DIY DJ DKIM DKK DLC DM DMARC DNA DND DNS DOB DOC DOCX DPD DPI DSL DST DVD DVLA EDT EE EEA EFT EIN ENT EP EPUB ESTA ETA ETH EU EUR EV EXE FA FAQ FAQS FBI FC FDA FM FPS FTP FULL FYI GB GBP GCSE GDPR GIF GLS GMAT GMT GP GPA GPS GPU GRE GST GUI H HBO HD HDD HDMI HDR HGTV HGV HIV HMRC HP HQ HR HRT HSBC HTML HTTP HTTPS IBAN IBM ICAO ICE ID IDE IDS IE IELTS IFTTT IKEA IMAP IMDB IMEI IN INR IOS IP IPA IPS IPV IQ IR IRA IRS ISBN ISO ISP IT ITV IVF JPEG JPG JPY JS JSON KB KG KM LA LAN LCD LED LG LGBT LLC LP LSAT LTD LTE M MB MBA MCAT MHZ MIDI MMS MOT MP MPG MPH MRI MS MTU MX MY NAS NASA NATO NBA NFC NFL NFT NHL NHS NI NIN NO NOK NS NY NYC NZ OAP OBE OFF OK OKAY OLED ON OR OS OSX OTP PA PAN PATH PAYE PAYG PC PCR PDF PE PGP PHP PIN PLN PM PNG PO POP PPI PPT PPTX PR PRS PS PSP PVC PWA QA QC QR QWERTY RAC RAM REST RFID RGB RIP RM ROM RPM RSPB RSPCA RSS RSVP SAML SAT SATA SD SDK SEK SEO SEPA SIM SMS SMTP SOS SPF SQL SS SSD SSH SSL SSN SSO ST SUV SVG T TB TCP TFL TIFF TIN TLC TLS TNT TOEFL TOTP TSA TSB TTL TV TXT UAE UDP UEFA UFO UHT UI UK UNESCO UNICEF UPC UPI UPS URI URL URLS US USA USB USD USPS UTC UTF UV UX VAT VGA VHS VIN VIP VISA VLC VM VOIP VPN VPS VR W WAV WC WEP WIFI WLAN WMA WPA WWW X XL XLS XLSX XML XR XS XXL Y YAML YES MAX MIN LOW HIGH MID OPEN SHUT NORTH SOUTH EAST WEST ESC TAB ALT DEL INS CAPS PGUP YMCA YT Z ZIP',
);
/** Airports as they stand on tickets and luggage labels: the busiest ones. */
const AIRPORTS = setOf(
  'AMS ATL AUH BCN BER BKK BOM BOS BRU CDG CGK CLT CPH CPT DEL DEN DFW DOH DUB DUS DXB EDI EWR EZE FCO FRA GIG GLA GRU GVA HAM HEL HKG HND IAD IAH ICN IST JFK JNB KUL LAS LAX LCY LGA LGW LHR LIM LIS LOS LTN MAD MAN MCO MEL MEX MIA MNL MSP MUC NBO NRT ORD ORY OSL PEK PER PHL PHX PRG PVG SAN SEA SFO SIN STN SYD TLV TPE TXL VIE WAW YUL YVR YYZ ZRH',
);
/** The terms of these are the reader's own: technical instructions, and whoever writes programs. */
const TECHNICAL = setOf(
  'api url server browser code dns repo repository commit plugin http https json html css sql domain certificate router firewall linux windows android ios kernel driver command terminal file files folder config script sdk cli github ip port ports proxy library compiler cpu gpu ssl tls module package version build pr issue',
);

/** Initials of one trade that nobody outside it knows: one of them is enough. None of them is a word or a name. */
const OF_A_TRADE = setOf(
  'SPOC RDC HCPCS PBM CARC RARC AOB EUO IGT RBD FQTV FDP CCU DAU MAU GTM NNDR TRO CPZ FPN DFG EHO VLE RFM HHSRS PGT PGR TTFR CNP UETR BOPIS HSK FOM MSAN DLM CLEC ILEC CPNI VLR PCRF RNC MHHS DUOS TNUOS IOSS TEU VCC NRF FBM UCR LMN CDHP PTAN ETKT EXST DPNA ASG SLI MQL RRO TSM CERSAI FOP NHH RIDDOR HLTA EWO CPOMS EMTALA RGA GRV POQ DOCSIS CMTS OTDR FDH ODF FTTN HFC NNI CVLAN OPD FBC NAD NTO AHL HLR RSRP RSRQ SINR PRB UMRN CKYCR NPCI MDQ DNSP SRES TPRM LYBUNT SYBUNT KYB PND IRSF DNCR AVOD SVOD TVOD MOOP LGTM ACV ADC ADDACS AHT AOG AOR ARPU ARUDD ASN AUDDIS AWB BAU BOL BTL CDD CMDB CPE CSAT CSM CTR DAF DCA DHP DNO DOA DSAR DSLAM DTI EAC EBR EDD EHR ELGS EMD EOB EOD EOL EOW ERC ETR EYFS FBA FCL FCR FNOL FOC FTE FTL GAD GDS GIA GRN HAWB IBNR IDP IEP IMSI INAD IRROPS ITSM IVR KBA LCL LHA LOS LPN LSOA LTL LTV MAWB MDT MLRO MRR MSISDN MTTR NACK NAK NDR NFF NOC NPC NPI NPS NRR NTE OLA OLT OMS ONT OOM OOO OOS PMS PPM PRN PSM PSTN QBR RACI RCA RCV RFO RJCT RMA RPO RTO RTT RTV SENCO SIU SLO SNR SOLR SSR SVR TAT TPA TTO UAT UBO UPRN UW VGM WAF WCHR WFM WMS CMHT CAMHS FROI EVOE AVS NBM MPRN BRMA UKVI SOW DPIA ROPA RFQ CAPA FMEA OEE VMI OTIF WISMO OLO SMSC MVNO LNP NPAC IROPS UMNR AVIH PETC SPML MLOS NACH CKYC TPPD IDV TID QID SNF DME TTO DTA DNACPR ANP HCA CIL LDC TPO RTB NOSP LGSCO LADO PPG SLT EAL BRD AOV GMV CIN SSTC EICR DPO PPA MCOB',
);
/** "OOM'd", "RMA'd": a verb made of initials; but "OK'd" and "CC'd" are everybody's. */
const asVerbPattern = once(
  () =>
    /(?<![\p{L}\p{N}])(?!(?:OK|CC|BCC|KO|ID|PM|DM|MC|DJ|TD|RSVP|SMS|OD)['’])[A-Z]{2,6}['’](?:d|ed|ing)(?![\p{L}\p{N}])/u,
);

/** Work of ours that initials name: "the DAF workflow", "pending DPIA clearance"; one set of them is enough then. */
const PROCESSES = setOf(
  'workflow workflows exception exceptions override overrides matrix queue clearance approval signoff sign-off reconciliation recon escalation holdback lead directive tranche ingestion pipeline runbook playbook backlog cutover handoff handover remediation triage dispute disputes cohort bucket mapping schema rollout takedown clawback chargeback batch feed ledger subledger posting postings allocation allocations variance flagging tagging pull push sweep gating gate-in crew-ops',
);
/** Where they are printed, they are the customer's own. */
const PRINTED =
  /\b(?:on|under|at|above|below) (?:the|your) (?:slip|label|cards?|bill|invoice|receipt|passport|certificate|form|letter|door|frame|box|back|front|screen|payslip|statement|plate|ticket|meter|page|dashboard)\b/i;
/** "DEL to BLR leaves at 18:45": airports. */
const ROUTE = /\b(?:flights?|leaves|departs|departure|lands|arrives|airport|route|boards|boarding|gate)\b/i;

/** Words of a name that stand without a capital. */
const SMALL = ['of', 'and', 'the', 'for', 'to', 'in', 'on'];

/** "EOD spells", "TAT means": told of, or told what it is. */
const EXPLAINS =
  /\b(?:stands? for|short for|spells?|means?|meaning|known as|that is|i\.e\.|called|abbreviat\w*)\b|["“”]/i;

/** So many in one sentence, none of which the customer need know. */
const ENOUGH = 2;

/** Two capitals side by side: most sentences have none, and are not looked at word by word. */
const MAY_HOLD_SOME = /[A-Z]{2}/;

/** Words from the first to the last of them that are worth underlining as one. */
const NEAR = 8;

/** Two or more sets of initials in a sentence, unexplained. */
const check: Check = function* ({ prose }) {
  if (!MAY_HOLD_SOME.test(prose.read.text)) return;
  const explained = new Set(
    [...prose.read.text.matchAll(/\(([A-Z]{3,6})s?\)|\b([A-Z]{3,6})s? \(/g)].map((m) => m[1] ?? m[2]),
  );
  const isExplained = (word: Word): boolean => {
    const text = bare(prose, word);
    return explained.has(text) || isSpelledOut(prose.read.text, text);
  };
  for (const sentence of prose.sentences) {
    const kind = prose.read.blocks[sentence.block]?.kind;
    if (kind === 'heading' || kind === 'cell') continue;
    const words = prose.words.slice(sentence.from, sentence.to);
    const whole = prose.read.text.slice(sentence.start, sentence.end);
    const verb = asVerbPattern().exec(whole);
    if (verb !== null) {
      const start = sentence.start + verb.index;
      yield { at: { start, end: start + verb[0].length } };
      continue;
    }
    if (!MAY_HOLD_SOME.test(whole)) continue;
    const found = words.flatMap((w, i) =>
      isInitials(prose, w, words[i - 1], words[i + 1]) && !isExplained(w) ? [i] : [],
    );
    const alone = found.find((i) => OF_A_TRADE.has(bare(prose, words[i]!)));
    if (found.length === 0 || (alone === undefined && words.some((w) => TECHNICAL.has(w.norm)))) continue;
    // "Thank you, RIVO – KLP Clinic": a line that signs goes on from its greeting.
    const from = words.findLastIndex((w, i) => i < (found[0] ?? 0) && w.norm === ',') + 1;
    if (alone === undefined && isName(prose, words.slice(from))) continue;
    if (PRINTED.test(whole) || (ROUTE.test(whole) && / to /.test(whole))) continue;
    if (new Set(found.map((i) => words[i]!.norm)).size < ENOUGH) {
      const [i] = found;
      const process = [i! + 1, i! + 2].find((at) => words[at]?.kind === 'word' && PROCESSES.has(words[at].norm));
      if (process !== undefined) yield { at: { start: words[i!]!.start, end: words[process]!.end } };
      else if (alone !== undefined && !EXPLAINS.test(whole)) {
        yield { at: { start: words[alone]!.start, end: words[alone]!.end } };
      }
      continue;
    }
    const first = found[0]!;
    const last = found[found.length - 1]!;
    yield { at: { start: words[first]!.start, end: words[last - first > NEAR ? first : last]!.end } };
  }
};
export default check;

const raw = (prose: Prose, word: Word): string => prose.read.text.slice(word.start, word.end);
const bare = (prose: Prose, word: Word): string => raw(prose, word).replace(/(?:['’]s|s)$/, '');
const isCapitals = (text: string): boolean => /^[A-Z]{2,}s?$/.test(text);
/** "Row XXV", "Louis XIV". */
const ROMAN = /^(?:X{0,3}L?|XL)X{0,3}(?:IX|IV|V?I{0,3})$/;
/** "UNICEF", "EPFO": said as a word, so mostly a name. */
const isSayable = (text: string): boolean =>
  text.length > 3 && /^[^AEIOU]?[AEIOU][^AEIOU]{1,2}(?:[AEIOU][^AEIOU]{0,2})*$/.test(text);

/** "RIVO – KLP Clinic": who signs, in a line of its own; every word of it is a name's. */
const isName = (prose: Prose, words: readonly Word[]): boolean =>
  words.some((w) => w.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(raw(prose, w))) &&
  words.every((w) => w.kind !== 'word' || /^\p{Lu}/u.test(raw(prose, w)) || SMALL.includes(w.norm));

/** "Attorney of Record" beside "AOR": the words themselves stand somewhere in the reply. */
const isSpelledOut = (text: string, initials: string): boolean => {
  const words = [...initials].map((letter) =>
    [`${letter}\\p{Ll}+`, ...SMALL.filter((word) => word.startsWith(letter.toLowerCase()))].join('|'),
  );
  return new RegExp(`(?<!\\p{L})${words.map((word) => `(?:${word})`).join('[ -]')}(?!\\p{L})`, 'u').test(text);
};

function isInitials(prose: Prose, word: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (word.kind !== 'word' || !MAY_HOLD_SOME.test(raw(prose, word))) return false;
  const text = bare(prose, word);
  // A shout is another rule's, and a mask a blank's.
  if (/X{3}/.test(text)) return false;
  if (STRESS.has(text.toLowerCase())) return false;
  const known =
    !/^[A-Z]{3,6}$/.test(text) || ROMAN.test(text) || KNOWN.has(text) || AIRPORTS.has(text) || isSayable(text);
  if (known && !OF_A_TRADE.has(text)) return false;
  // Part of a code or a name, quoted, or explained in brackets.
  const around = `${prose.read.text[word.start - 1] ?? ' '}${prose.read.text[word.end] ?? ' '}`;
  // "KYC-deficient": but "UV-resistant" is a word.
  const compound = OF_A_TRADE.has(text) && /^ -$/.test(around) && /\p{Ll}/u.test(prose.read.text[word.end + 1] ?? '');
  if (!compound && /[-_\p{N}/&@+"“”'’()[\]:]/u.test(around)) return false;
  // Beside other capitals it belongs to a shout, a heading or a name.
  return ![before, after].some((w) => w !== undefined && (w.kind === 'number' || isCapitals(raw(prose, w))));
}
