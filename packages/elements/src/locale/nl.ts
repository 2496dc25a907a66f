/** Nederlands. The source of keys: the other languages are checked against it. */
const nl = {
  rights: {
    title: 'Jouw rechten op een rij',
  },
};

export type Strings = typeof nl;
export default nl;
