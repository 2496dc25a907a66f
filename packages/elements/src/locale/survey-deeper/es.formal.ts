/** Español con usted, donde difiere de `es.ts`. */
import type { Partly } from '../shelf.ts';
import type { DeeperStrings } from './nl.ts';

const es: Partly<DeeperStrings> = {
  more: '¿Quiere concretar un poco más?',
  replies: {
    not_valued: 'Lo sentimos. No debería haberse sentido así.',
    loyalty_unnoticed: 'Lo sentimos. Sus años con nosotros deberían haber contado.',
    not_listened: 'Lo sentimos. Deberíamos haberle escuchado mejor.',
    customer_service: 'Sentimos haberle hecho esperar. Tendría que haber sido de otra manera.',
    no_reply: 'Sentimos no haberle respondido. No debería haber pasado.',
    not_solved: 'Sentimos no haberle ayudado. Tendría que haber sido de otra manera.',
    hard_to_reach: 'Sentimos que no pudiera hablar con nosotros. Tendría que haber sido de otra manera.',
    missing_features: 'Sentimos que no fuera lo que podía esperar.',
    late_delivery: 'Sentimos que tuviera que esperar por algo que había pagado.',
    switched_service: 'Nos alegra que tenga algo que le va mejor.',
    circumstances_changed: 'Gracias por contárnoslo. Le deseamos lo mejor.',
    bereavement: 'Le acompañamos en el sentimiento. Le deseamos mucho ánimo.',
    other: 'Cuéntelo tranquilamente con sus palabras.',
  },
  questions: {
    customer_service: '¿De qué trataba su consulta?',
    too_expensive: '¿Qué precio le habría parecido razonable?',
    unused: '¿Para qué lo usaba?',
    too_complex: '¿Qué le resultó difícil?',
    switched_service: '¿Qué le gusta más allí?',
    other: '¿Cuál es su motivo?',
  },
  notify: {
    hint: 'Solo usamos su correo para eso.',
    email: 'Su correo electrónico',
    missing: 'Escriba su correo electrónico, o desmarque la casilla.',
    promised: 'Cuando esté solucionado, le avisaremos.',
  },
};

export default es;
