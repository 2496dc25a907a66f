// The limit: the same flow written by hand in one file, for one language, without a framework, an outbox, the law
// or another country. What a careful developer would write for one site. Only the bench uses it.
const escape = (text) => String(text).replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const reasons = {
  not_valued: 'Ik voelde me niet gewaardeerd',
  no_reply: 'Ik kreeg geen goed antwoord',
  too_expensive: 'Het is me te duur',
  not_used: 'Ik gebruik het te weinig',
  switched: 'Ik stap over naar iets anders',
  other: 'Iets anders',
};

class VanillaCancel extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector('form');
    this.config = JSON.parse(this.form.elements.config.value);
    this.root = this.attachShadow({ mode: 'open' });
    this.root.innerHTML = `<style>
      dialog{max-inline-size:32rem;border:1px solid;border-radius:.5rem;padding:1.5rem;font:inherit}
      button{min-block-size:2.75rem;padding:.5rem 1rem;font:inherit}
      label{display:block;padding-block:.25rem}textarea{inline-size:100%;font:inherit}
    </style><slot></slot><dialog aria-labelledby="title"></dialog>`;
    this.dialog = this.root.querySelector('dialog');
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.review();
    });
  }

  draw(title, body, ...actions) {
    this.dialog.innerHTML = `<h2 id="title" tabindex="-1">${escape(title)}</h2>${body}`;
    for (const [label, act] of actions) {
      const button = document.createElement('button');
      button.textContent = label;
      button.addEventListener('click', act);
      this.dialog.append(button);
    }
    if (!this.dialog.open) this.dialog.showModal();
    this.dialog.querySelector('h2').focus();
  }

  review() {
    const end = new Date();
    end.setMonth(end.getMonth() + 1);
    this.end = end.toISOString().slice(0, 10);
    const day = end.toLocaleDateString('nl', { dateStyle: 'long' });
    this.text = `Ik zeg mijn abonnement ${this.config.subscription.plan} op. Het stopt op ${day}.`;
    this.draw(
      'Abonnement beëindigen',
      `<p>${escape(this.config.subscription.plan)} stopt op <strong>${day}</strong>.</p>
       <details><summary>Waarom deze datum?</summary><p>Je mag opzeggen met een maand opzegtermijn.</p></details>`,
      ['Abonnement beëindigen', () => this.confirm()],
      ['Abonnement houden', () => this.dialog.close()],
    );
  }

  async confirm() {
    const { subscription, customer } = this.config;
    this.message = this.envelope('cancellation.requested', {
      subscription,
      customer,
      kind: 'ordinary',
      when: 'atPeriodEnd',
      jurisdiction: 'NL',
      declared: { text: this.text, buttonLabel: 'Abonnement beëindigen', locale: 'nl' },
      expected: { endsOn: this.end, ruleIds: [] },
    });
    this.draw('We versturen je opzegging', '<p role="status">Een moment.</p>');
    const answer = await this.send(this.message);
    if (answer) this.received(answer);
    else {
      this.draw('Nog niet ontvangen', `<p>${escape(this.text)}</p>`, [
        'Opnieuw proberen',
        () => this.confirm(),
      ]);
    }
  }

  received(answer) {
    const options = Object.entries(reasons)
      .map(([code, label]) => `<label><input type="radio" name="reason" value="${code}"> ${label}</label>`)
      .join('');
    this.draw(
      'We hebben je opzegging ontvangen',
      `<p>Kenmerk <strong>${escape(answer.reference)}</strong></p>
       <p><a href="${escape(answer.links.html)}">Ontvangstbewijs</a></p>
       <fieldset><legend>Waarom stop je?</legend>${options}</fieldset>
       <label>Wil je er iets bij zeggen? <textarea></textarea></label>`,
      ['Versturen', () => this.survey()],
      ['Overslaan', () => this.dialog.close()],
      ['Toch houden', () => this.undo()],
    );
  }

  async survey() {
    const code = this.dialog.querySelector(':checked')?.value;
    const comment = this.dialog.querySelector('textarea').value;
    const chosen = code ? [{ code, category: 'other', label: reasons[code], path: [code] }] : [];
    const data = { about: this.message.id, reasons: chosen, ...(comment && { comment }) };
    await this.send(this.envelope('survey.answered', data));
    this.draw('Dank je wel', '', ['Sluiten', () => this.dialog.close()]);
  }

  async undo() {
    const declared = {
      text: 'Ik wil mijn abonnement toch houden.',
      buttonLabel: 'Toch houden',
      locale: 'nl',
    };
    const data = { declaration: this.message.id, declared };
    if (await this.send(this.envelope('cancellation.undone', data))) {
      this.draw('Je abonnement loopt door', '', ['Sluiten', () => this.dialog.close()]);
    }
  }

  envelope(type, data) {
    return { v: 1, id: crypto.randomUUID(), type, locale: 'nl', occurredAt: new Date().toISOString(), data };
  }

  async send(message) {
    try {
      const response = await fetch(this.config.endpoint, {
        method: 'POST',
        headers: { 'content-type': 'text/plain;charset=UTF-8' },
        body: JSON.stringify(message),
        keepalive: true,
        credentials: 'omit',
        redirect: 'error',
      });
      const answer = await response.json();
      return response.ok && answer.id === message.id && answer.status === 'received' && answer;
    } catch {
      return undefined;
    }
  }
}
customElements.define('vanilla-cancel', VanillaCancel);
