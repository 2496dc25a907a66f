/** Ελληνικά, για όποιον ρωτάει κάτι ή έχει παράπονο. */
import type { Topic } from '@fairwell/schema';
import type { ContactStrings } from './nl.ts';

const topics: Topic[] = [
  {
    code: 'subscription',
    label: 'Η συνδρομή μου',
    topics: [
      { code: 'pause', label: 'Παύση για λίγο' },
      { code: 'change', label: 'Αλλαγή' },
      { code: 'end', label: 'Πότε λήγει' },
      { code: 'not_mine', label: 'Δεν την έκανα εγώ' },
      { code: 'something_else', label: 'Κάτι άλλο' },
    ],
  },
  {
    code: 'delivery',
    label: 'Η παράδοση',
    topics: [
      {
        code: 'missing',
        label: 'Δεν ήρθε',
        topics: [
          { code: 'once', label: 'Μία φορά' },
          { code: 'often', label: 'Περισσότερες φορές' },
        ],
      },
      {
        code: 'late',
        label: 'Ήρθε αργά',
        topics: [
          { code: 'once', label: 'Μία φορά' },
          { code: 'often', label: 'Περισσότερες φορές' },
        ],
      },
      { code: 'damaged', label: 'Χαλασμένο, βρεγμένο ή ελλιπές' },
      { code: 'address', label: 'Σε λάθος διεύθυνση' },
      { code: 'something_else', label: 'Κάτι άλλο' },
    ],
  },
  {
    code: 'payment',
    label: 'Πληρωμή ή τιμολόγιο',
    topics: [
      { code: 'too_much', label: 'Μεγαλύτερη ή διπλή χρέωση' },
      { code: 'price', label: 'Η τιμή ανέβηκε' },
      { code: 'refund', label: 'Περιμένω επιστροφή χρημάτων' },
      { code: 'failed', label: 'Η πληρωμή δεν γίνεται' },
      { code: 'invoice', label: 'Ψάχνω ένα τιμολόγιο' },
      { code: 'something_else', label: 'Κάτι άλλο' },
    ],
  },
  {
    code: 'account',
    label: 'Σύνδεση ή τα στοιχεία μου',
    topics: [
      { code: 'login', label: 'Δεν μπορώ να συνδεθώ' },
      { code: 'details', label: 'Τα στοιχεία μου είναι λάθος' },
      { code: 'privacy', label: 'Προβολή ή διαγραφή των στοιχείων μου' },
      { code: 'too_much_mail', label: 'Λαμβάνω πολλά μηνύματα ή επιστολές' },
      { code: 'something_else', label: 'Κάτι άλλο' },
    ],
  },
  {
    code: 'product',
    label: 'Ό,τι λαμβάνω ή χρησιμοποιώ',
    topics: [
      { code: 'broken', label: 'Κάτι δεν λειτουργεί' },
      { code: 'quality', label: 'Με απογοήτευσε' },
      { code: 'how', label: 'Πώς λειτουργεί κάτι;' },
      { code: 'something_else', label: 'Κάτι άλλο' },
    ],
  },
  {
    code: 'service',
    label: 'Η εξυπηρέτησή μου',
    topics: [
      {
        code: 'no_answer',
        label: 'Δεν πήρα απάντηση',
        reply: 'Δεν έπρεπε να συμβεί. Λυπούμαστε.',
      },
      {
        code: 'too_late',
        label: 'Άργησε πολύ',
        reply: 'Δεν έπρεπε να συμβεί. Λυπούμαστε.',
      },
      { code: 'not_solved', label: 'Δεν λύθηκε' },
      {
        code: 'not_valued',
        label: 'Ένιωσα ότι δεν με πήραν στα σοβαρά',
        reply: 'Δεν θέλουμε να νιώθετε έτσι. Λυπούμαστε.',
      },
      { code: 'something_else', label: 'Κάτι άλλο' },
    ],
  },
  { code: 'other', label: 'Κάτι άλλο' },
];

const el: ContactStrings = {
  entry: 'Ερώτηση ή παράπονο',
  close: 'Κλείσιμο',
  title: 'Πώς μπορούμε να βοηθήσουμε;',
  kind: 'Τι θέλετε να στείλετε;',
  kinds: {
    question: { label: 'Μια ερώτηση', reply: '' },
    complaint: {
      label: 'Ένα παράπονο',
      reply: 'Καταλαβαίνουμε ότι ενοχλεί. Λυπούμαστε που δεν πήγαν όλα όπως πρέπει.',
    },
  },
  promise: (moment) => `απάντηση έως τις ${moment}`,
  topic: 'Τι αφορά;',
  topicMore: 'Τι ακριβώς;',
  topicNone: 'Επιλέξτε, αν θέλετε',
  topics,
  message: 'Το μήνυμά σας',
  messages: { question: 'Τι θέλετε να μάθετε;', complaint: 'Τι συνέβη;' },
  email: 'Διεύθυνση email για την απάντηση',
  noAnswer: 'Δεν χρειάζομαι απάντηση',
  optional: '(προαιρετικό)',
  before: {
    promised: (moment) => `Έως τις ${moment} θα λάβετε απάντηση.`,
    unknown: 'Δεν βλέπουμε εδώ τώρα πότε θα λάβετε απάντηση.',
    none: 'Διαβάζουμε το μήνυμά σας. Δεν θα λάβετε απάντηση.',
  },
  send: 'Αποστολή του μηνύματός μου',
  problems: {
    title: 'Δεν στάλθηκε ακόμη',
    lead: 'Ό,τι γράψατε είναι ακόμη εδώ. Ελέγξτε ξανά:',
    kind: {
      missing: 'Επιλέξτε αν έχετε ερώτηση ή παράπονο.',
      malformed: 'Επιλέξτε αν έχετε ερώτηση ή παράπονο.',
    },
    message: {
      missing: 'Γράψτε το μήνυμά σας.',
      malformed: 'Το μήνυμά σας είναι πολύ μεγάλο ή έχει χαρακτήρες που δεν μπορούμε να διαβάσουμε.',
    },
    email: {
      missing: 'Συμπληρώστε το email σας ή επιλέξτε ότι δεν χρειάζεστε απάντηση.',
      malformed: 'Το email δεν είναι σωστό ακόμη. Πρέπει να μοιάζει με onoma@paradeigma.gr.',
    },
  },
  sending: { title: 'Στέλνουμε το μήνυμά σας', lead: 'Μια στιγμή. Αφήστε τη σελίδα ανοιχτή.' },
  waiting: {
    title: 'Δεν έχει παραληφθεί ακόμη',
    device:
      'Το μήνυμά σας δεν έχει παραληφθεί ακόμη. Αποθηκεύτηκε στη συσκευή και συνεχίζουμε να προσπαθούμε, ακόμη κι αν κλείσετε τη σελίδα και επιστρέψετε αργότερα.',
    page: 'Το μήνυμά σας δεν έχει παραληφθεί ακόμη. Αφήστε τη σελίδα ανοιχτή και συνεχίζουμε να προσπαθούμε.',
    next: (time) => `Στις ${time} θα προσπαθήσουμε ξανά.`,
    retry: 'Δοκιμάστε τώρα',
    form: 'Αποστολή σε απλή σελίδα',
    badge: 'Το μήνυμά σας δεν έχει παραληφθεί ακόμη.',
  },
  attention: {
    title: 'Το μήνυμά σας δεν παραλήφθηκε',
    badge: 'Το μήνυμά σας δεν παραλήφθηκε. Χρειάζεται διόρθωση.',
  },
  unsent: {
    title: 'Θέλετε ακόμη να το στείλετε;',
    badge: 'Ένα παλιότερο μήνυμα δεν στάλθηκε.',
  },
  sent: {
    title: 'Το μήνυμά σας στάλθηκε',
    badge: 'Το μήνυμά σας στάλθηκε.',
  },
  received: {
    title: 'Το μήνυμά σας παραλήφθηκε',
    reference: 'Αριθμός αναφοράς',
    badge: 'Το μήνυμά σας παραλήφθηκε.',
  },
  show: 'Προβολή',
};

export default el;
