/** Blanks in the words of other languages. */
import { once } from '../../text/once.ts';
import { spoken } from './blank-places.ts';

/** What blanks stand for; only in capital letters, for their words mean other things elsewhere. */
export const FOREIGN = spoken(
  'lien nom prénom numéro commande montant produit société adresse heure raison délai ' +
    'vorname nachname kundenname datum betrag bestellnummer rechnungsnummer auftragsnummer kundennummer firma produkt grund uhrzeit adresse ' +
    'anrede telefon telefono teléfono rechnungsnr kundennr bestellnr nombre apellido fecha número pedido importe enlace producto empresa dirección motivo hora ' +
    'nome cognome numero ordine importo prodotto azienda indirizzo ora ' +
    'naam bedrag bestelnummer ordernummer bedrijf reden tijd sobrenome encomenda valor empresa motivo',
);

/** `[nombre del socio]`, `[votre nom]`, `[inserir data]`: with its own article or verb, the word means what it says. */
const foreignPattern = once(() => {
  const noun =
    '(?:nombres?|apellidos?|fecha|n[uú]mero|importe|enlace|producto|empresa|direcci[oó]n|motivo|hora|correo|tel[eé]fono|ciudad|nom|pr[ée]nom|num[ée]ro|montant|lien|date|heure|raison|adresse|produit|soci[ée]t[ée]|ville|nome|cognome|data|importo|prodotto|azienda|indirizzo|numero|ora|sobrenome|valor|endere[cç]o|produto|encomenda|pedido|naam|datum|bedrag|reden|tijd|bestelnummer)';
  const of = "(?:del|de la|de los|de las|de|du|des|d['’]|della|dello|dell['’]|delle|di|do|da|dos|das|van(?: de| het)?)";
  return new RegExp(
    `^(?:(?:${noun} ${of} ?\\p{Ll}[\\p{Ll} ]{2,40})|(?:su|tu|votre|ton|uw|je|seu|sua|il suo|il tuo) ${noun}(?: \\p{Ll}[\\p{Ll} ]{1,30})?|(?:insertar|introducir|a[nñ]adir|indicar|ins[eé]rer|saisir|indiquer|ajouter|inserire|aggiungere|inserir|invoegen) (?:\\p{Ll}+ ){0,3}${noun}(?: \\p{Ll}[\\p{Ll} ]{1,30})?|[Nn]ame (?:des|der) \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?|(?:Ihr|Dein|Euer) (?:Vor|Nach)?[Nn]ame|\\p{Lu}\\p{Ll}+ (?:einfügen|eintragen|einsetzen))$`,
    'u',
  );
});
/** The same in signs that are no letters of ours: `[客户姓名]`, `[注文番号]`. */
const ELSEWHERE = spoken(
  '姓名 您的姓名 客戶姓名 客户姓名 顧客姓名 顾客姓名 訂單編號 订单编号 訂單號碼 订单号码 订单号 訂單號 日期 時間 时间 金額 金额 連結 链接 產品名稱 产品名称 公司名稱 公司名称 ' +
    'お名前 氏名 お客様名 日付 日時 注文番号 商品名 会社名 担当者名 이름 고객명 고객님 주문번호 날짜 금액 상품명 회사명',
);
/** "點擊", "haga clic en": what stands in brackets behind it is on the screen. */
const CONTROL_ELSEWHERE =
  /(?:點擊|点击|按下|選擇|选择|選取|点选|點選|クリック|タップ|選択|押|클릭|선택)|\b(?:clic|pulse|pulsa|seleccione|selecciona|cliquez|s[ée]lectionnez|appuyez|klicken|klicke|tippen|wählen|wähle|selezion\p{L}+|tocca|premi|clique|toque|selecione|klik|kies)\b[^.!?\r\n]{0,20}$/iu;

/** Words of another language that are left for a person. */
export const isForeignBlank = (inner: string, before: string, after: string): boolean =>
  (foreignPattern().test(inner) || ELSEWHERE.has(inner) || /^[^[\]]{0,20}(?:填入|帶入|带入|代入)/u.test(inner)) &&
  !CONTROL_ELSEWHERE.test(before) &&
  !CONTROL_ELSEWHERE.test(after.slice(0, 12));
