/** Whether the way from the entry to the receipt is short, and free of detours. */
import type { PageRules } from '../../answer.ts';
import type { Judged, Violation } from '../judged.ts';

/** R02: one page where the law says so; else what Union law asks for, a page to fill in and one to confirm. */
export function* short({ flow, rights, sourcesOf }: Judged): Iterable<Violation> {
  const most = rights.page.onePage ? 1 : 2;
  const { length } = flow.steps;
  if (length > most) {
    const sources = sourcesOf('flow-structure');
    yield { rule: 'R02', text: 'tooManySteps', where: '/steps', gaps: [length, most], sources };
  }
}

/** R02, the other way round: what was filled in can be checked before it counts, where the law asks for that. */
export function* checkable({ flow, rights, sourcesOf }: Judged): Iterable<Violation> {
  if (!rights.page.summaryPage) return;
  if (flow.steps.some(({ kind, summary }) => kind === 'summary' || summary)) return;
  yield { rule: 'R02', text: 'noSummary', where: '/steps', sources: sourcesOf('flow-structure') };
}

/** R03: nobody is sent to the phone, a chat, the post, an identity check or an app. */
export function* online({ flow }: Judged): Iterable<Violation> {
  for (const [channel, isNeeded] of Object.entries(flow.channels)) {
    if (isNeeded) yield { rule: 'R03', text: 'offline', where: `/channels/${channel}` };
  }
  for (const [index, { channel }] of flow.steps.entries()) {
    if (channel !== 'page') yield { rule: 'R03', text: 'offline', where: `/steps/${index}/channel` };
  }
}

type Login = Judged['flow']['login'];
const withoutLoggingIn: Login[] = ['none', 'optional'];
const withAlternative: Login[] = [...withoutLoggingIn, 'with-alternative'];
const any: Login[] = [...withAlternative, 'required'];
const allowed: Record<PageRules['login'], Login[]> = {
  forbidden: ['none'],
  optional: withoutLoggingIn,
  'allowed-with-alternative': withAlternative,
  'existing-account-only': any,
  unregulated: any,
};

/** R04: no login where the law forbids it, a way around it in the Union, and never an account to be made. */
export function* open({ flow, rights, lineage, sourcesOf }: Judged): Iterable<Violation> {
  const { login } = rights.page;
  const fitting = login === 'unregulated' && lineage.includes('EU') ? withoutLoggingIn : allowed[login];
  const sources = sourcesOf('access-barrier');
  if (!fitting.includes(flow.login)) yield { rule: 'R04', text: 'login', where: '/login', sources };
  // A step that asks for it, in a flow that says it does not, leaves nobody a way around.
  if (flow.login === 'none' && !fitting.includes('required')) {
    for (const [index, step] of flow.steps.entries()) {
      if (step.login) yield { rule: 'R04', text: 'login', where: `/steps/${index}/login`, sources };
    }
  }
  if (flow.account === 'must-create') yield { rule: 'R04', text: 'account', where: '/account' };
}

/** R18: nothing on a page waits for something else to be filled in. */
export function* complete({ flow, rights, sourcesOf }: Judged): Iterable<Violation> {
  const sources = rights.page.onePage ? sourcesOf('flow-structure') : [];
  for (const [index, step] of flow.steps.entries()) {
    if (step.revealed) yield { rule: 'R18', text: 'revealed', where: `/steps/${index}/revealed`, sources };
  }
}
