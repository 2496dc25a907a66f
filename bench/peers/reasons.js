export const reasons = [
  'Het is me te duur',
  'Ik gebruik het te weinig',
  'Ik mis iets, of de kwaliteit valt tegen',
  'Ik heb iets anders gevonden',
  'Iets anders',
];
