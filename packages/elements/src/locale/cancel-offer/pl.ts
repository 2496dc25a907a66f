/** Polski, dla jednej propozycji przy rezygnacji. */
import type { OfferStrings } from './nl.ts';

const pl: OfferStrings = {
  title: {
    pause: 'Możesz też wstrzymać subskrypcję',
    discount: 'Możesz też płacić mniej',
    plan_change: 'Możesz też wybrać inną subskrypcję',
    trial_extension: 'Możesz też przedłużyć okres próbny',
    contact: 'Możesz też najpierw z nami porozmawiać',
    redirect: 'Można też tak',
  },
  accept: {
    pause: 'Wolę wstrzymać',
    discount: 'Dalej w tej cenie',
    plan_change: 'Wolę zmienić',
    trial_extension: 'Przedłuż okres próbny',
    contact: 'Skontaktuj się z nami',
    redirect: 'Zobacz, co można zrobić',
  },
  pause: {
    rests: (duration) => `Twoja subskrypcja zostanie wtedy wstrzymana na ${duration}. Potem sama się wznowi.`,
    free: 'W tym czasie nic nie płacisz.',
    price: (price) => `W tym czasie płacisz ${price}.`,
  },
  discount: {
    price: (price) => `Płacisz wtedy ${price}.`,
    until: (price, day, afterwards) =>
      `Płacisz wtedy ${price}, do końca dnia ${day}. Potem będzie to ${afterwards}.`,
  },
  plan: {
    change: (plan) => `Masz wtedy subskrypcję ${plan}.`,
    price: (price) => `Kosztuje ona ${price}.`,
  },
  trial: (day) => `Twój okres próbny trwa wtedy do końca dnia ${day}.`,
  contact: 'Może uda się to rozwiązać. Potem nadal możesz zrezygnować.',
  redirect: 'Opuścisz wtedy tę stronę. Potem nadal możesz zrezygnować.',
  madeTo: {
    everyone: 'Każdy może to dostać, także bez rezygnacji.',
    leaving: 'Proponujemy to tylko osobom, które rezygnują.',
  },
  takesBack: 'Jeśli to wybierzesz, cofasz swoją rezygnację.',
  keepsCancelled: 'Twoja rezygnacja nadal obowiązuje.',
  decline: 'Nie, dziękuję',
  declined: 'W porządku. Twoja rezygnacja nadal obowiązuje.',
  accepting: 'Załatwiamy to.',
  accepted: 'To załatwione.',
  stillCancel: 'Nadal możesz zrezygnować.',
  failed: 'To się nie udało.',
  cancelledToo: 'Twoja rezygnacja też dotarła i nadal obowiązuje.',
  notTakenBack: 'Twoja rezygnacja nie jest jeszcze cofnięta.',
  takeBack: 'Cofnij moją rezygnację',
};

export default pl;
