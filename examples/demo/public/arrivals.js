// Shows each record the moment the receiver has it. Text is only ever set as text.
const list = document.querySelector('#arrivals-list');
const empty = document.querySelector('#arrivals-empty');
const { types, lost, receipt } = JSON.parse(document.querySelector('#arrivals-words').textContent);
const nothing = empty.textContent;
const notes = { 'contact.answered': 1, 'contact.solved': 1, 'contact.reopened': 1, 'contact.overdue': 1 };
// In the zone of the paper, as the receipts have it.
const time = new Intl.DateTimeFormat(list.lang, {
  dateStyle: 'medium',
  timeStyle: 'medium',
  timeZone: 'Europe/Amsterdam',
});

const source = new EventSource('/demo/arrivals');

source.addEventListener('message', ({ data }) => {
  const event = JSON.parse(data);
  const what = Object.assign(document.createElement('strong'), {
    textContent: types[event.type] ?? event.type,
  });
  const when = Object.assign(document.createElement('time'), {
    dateTime: event.receivedAt,
    textContent: time.format(new Date(event.receivedAt)),
  });
  const details = Object.assign(document.createElement('span'), { textContent: detailsOf(event) });
  const link = Object.assign(document.createElement('a'), {
    href: `/v1/receipts/${event.id}.html`,
    textContent: `${receipt} ${event.reference}`,
  });
  const item = document.createElement('li');
  // What the receiver noted itself is nobody's receipt.
  item.append(what, ' ', when, details, ...(event.type in notes ? [] : [link]));
  list.prepend(item);
  empty.hidden = true;
});
source.addEventListener('open', () => {
  empty.textContent = nothing;
  empty.hidden = list.childElementCount > 0;
});
source.addEventListener('error', () => {
  empty.textContent = lost;
  empty.hidden = false;
});
// After a reconnect the list is sent again from its beginning.
source.addEventListener('reset', () => list.replaceChildren());

function detailsOf({ data }) {
  if (data.reasons) {
    return [...data.reasons.map((reason) => reason.label), data.comment && `“${data.comment}”`]
      .filter(Boolean)
      .join(' · ');
  }
  return data.declared?.text ?? data.message ?? data.text ?? '';
}
