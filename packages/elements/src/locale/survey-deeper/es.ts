/** Español, para lo que sigue a un motivo. */
import type { DeeperStrings } from './nl.ts';

const es: DeeperStrings = {
  more: '¿Quieres concretar un poco más?',
  narrower: {
    not_valued: {
      loyalty_unnoticed: 'Llevar años como cliente no contaba',
      new_customers_first: 'A los clientes nuevos los trataban mejor',
      not_listened: 'No me escucharon',
      impersonal: 'Solo era un número',
    },
    customer_service: {
      no_reply: 'No me respondieron',
      late_reply: 'La respuesta llegó demasiado tarde',
      not_solved: 'No resolvieron mi problema',
      hard_to_reach: 'No pude hablar con nadie',
    },
    too_expensive: {
      price_increase: 'Subió el precio',
      not_worth_it: 'Recibía muy poco por lo que pagaba',
      unexpected_costs: 'Hubo gastos que no esperaba',
      budget: 'Tengo que mirar los gastos',
    },
    unused: {
      no_time: 'No encuentro el momento',
      no_longer_needed: 'Ya no lo necesito',
      temporary_need: 'Solo lo necesitaba un tiempo',
      forgotten: 'Me había olvidado de que lo tenía',
    },
    missing_features: {
      something_missing: 'Falta algo que necesito',
      low_quality: 'La calidad no era la que esperaba',
      late_delivery: 'Llegó tarde, o no llegó',
      too_complex: 'Es demasiado complicado',
      technical_problems: 'No funciona bien',
    },
    switched_service: {
      cheaper_elsewhere: 'En otro sitio es más barato',
      better_elsewhere: 'Otra cosa me va mejor',
      free_alternative: 'Ahora uso algo gratuito',
    },
    circumstances_changed: {
      moving: 'Me mudo',
      household_changed: 'Algo ha cambiado en casa',
      income_changed: 'Ha cambiado mi trabajo o mis ingresos',
      bereavement: 'La persona para quien era ha fallecido',
    },
  },
  replies: {
    not_valued: 'Lo sentimos. No deberías haberte sentido así.',
    loyalty_unnoticed: 'Lo sentimos. Tus años con nosotros deberían haber contado.',
    not_listened: 'Lo sentimos. Deberíamos haberte escuchado mejor.',
    customer_service: 'Sentimos haberte hecho esperar. Tendría que haber sido de otra manera.',
    no_reply: 'Sentimos no haberte respondido. No debería haber pasado.',
    not_solved: 'Sentimos no haberte ayudado. Tendría que haber sido de otra manera.',
    hard_to_reach: 'Sentimos que no pudieras hablar con nosotros. Tendría que haber sido de otra manera.',
    too_expensive: 'Lo entendemos. Gracias por decirlo.',
    unexpected_costs: 'Un gasto nunca debería ser una sorpresa. Lo sentimos.',
    unused: 'Entonces es lógico dejarlo.',
    missing_features: 'Sentimos que no fuera lo que podías esperar.',
    late_delivery: 'Sentimos que tuvieras que esperar por algo que habías pagado.',
    switched_service: 'Nos alegra que tengas algo que te va mejor.',
    circumstances_changed: 'Gracias por contárnoslo. Te deseamos lo mejor.',
    bereavement: 'Te acompañamos en el sentimiento. Te deseamos mucho ánimo.',
    other: 'Cuéntalo tranquilamente con tus palabras.',
  },
  questions: {
    not_valued: '¿Qué deberíamos haber hecho de otra manera?',
    customer_service: '¿De qué trataba tu consulta?',
    too_expensive: '¿Qué precio te habría parecido razonable?',
    unexpected_costs: '¿Qué gastos eran?',
    unused: '¿Para qué lo usabas?',
    missing_features: '¿Qué faltaba, o qué no estuvo bien?',
    something_missing: '¿Qué faltaba?',
    low_quality: '¿Qué no estuvo bien?',
    late_delivery: '¿Qué llegó tarde, o no llegó?',
    too_complex: '¿Qué te resultó difícil?',
    technical_problems: '¿Qué falló?',
    switched_service: '¿Qué te gusta más allí?',
    other: '¿Cuál es tu motivo?',
  },
  notify: {
    label: 'Quiero un aviso cuando esté solucionado',
    hint: 'Solo usamos tu correo para eso.',
    email: 'Tu correo electrónico',
    missing: 'Escribe tu correo electrónico, o desmarca la casilla.',
    malformed: 'Este correo electrónico todavía no está bien. Tiene que ser como nombre@ejemplo.es.',
    promised: 'Cuando esté solucionado, te avisaremos.',
  },
};

export default es;
