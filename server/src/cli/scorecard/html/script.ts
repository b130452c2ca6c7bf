/**
 * What the page does beside being read: filter and sort of its last table, and Escape, which takes a message away. The page
 * says all it has to say without it.
 */
export const SCRIPT = `
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
`;
