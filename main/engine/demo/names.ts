import type { Random } from './random.ts';

const firstNames = [
  'Karla', 'Ünal', 'Zainab', 'Jørgen', 'Bjørn', 'Åse', 'Ida Marie', 'Kjeld', 'Søren', 'Aase', 'Yusuf', 'Nadia', 'Ole', 'Mikkel', 'Fatma', 'Tuperna', 'Malik', 'Inuk',
  'Agnieszka', 'Piotr', 'Wojciech', 'Mehmet', 'Leyla', 'Hassan', 'Amira', 'Selma', 'Goran', 'Jelena', 'Rami', 'Samira', 'Abdi', 'Hodan', 'Thi Lan', 'Minh', 'Dmytro',
  'Oksana', 'Andreea', 'Ionut', 'Carlos', 'Lucía', 'Kwame', 'Abena', 'Sindre', 'Åsa', 'Jóanes', 'Marjun', 'Guðrún', 'Pernille', 'Rasmus', 'Birthe', 'Flemming', 'Tove',
  'Preben', 'Signe', 'Emil', 'Freja', 'Villads', 'Gerda', 'Hanne', 'Poul-Erik', 'Lis', 'Torben', 'Jannie', 'Dennis', 'Sofie', 'René', 'Zoë', 'Noah', 'Esther', 'Viggo',
] as const;

const lastNames = [
  'Poulsen', 'Çelik', 'Al-Amin', 'Ærøe', 'Østergaard', 'Nielsen-Holm', 'Vang', 'Thomsen', 'Aagaard', 'Tømmerup', 'Demir', 'Skovlund', 'Haslev', 'Kruse', 'Yıldız', 'Petrussen',
  'Kleist', 'Olsvig', 'Kowalska', 'Nowak', 'Wiśniewski', 'Öztürk', 'Kaya', 'El-Masri', 'Haddad', 'Begić', 'Marković', 'Petrović', 'Nasser', 'Rahimi', 'Warsame', 'Jama', 'Nguyen',
  'Tran', 'Kovalenko', 'Bondar', 'Popescu', 'Ionescu', 'Fernández', 'Ruiz', 'Mensah', 'Owusu', 'Solberg', 'Lindqvist', 'Djurhuus', 'Joensen', 'Jónsdóttir', 'Bech', 'Lund', 'Krogh',
  'Møller', 'Bisgaard', 'Dahl', 'Ebbesen', 'Fisker', 'Gravesen', 'Højgaard', 'Iversen', 'Juhl', 'Kjærgaard', 'Lauritsen', 'Mølgaard', 'Nørregaard', 'Overgaard', 'Ravn', 'Sørensen-Vej',
] as const;

/** Invented persons, none twice while there are pairs of names left; then with an initial between. */
export function peopleOf(random: Random): () => string {
  const pairs = random.shuffle(firstNames.flatMap((first) => lastNames.map((last) => [first, last] as const)));
  let at = 0;
  return () => {
    const [first, last] = pairs[at % pairs.length] ?? ['', ''];
    const round = Math.floor(at / pairs.length);
    at += 1;
    return round === 0 ? `${first} ${last}` : `${first} ${String.fromCharCode(64 + (round % 26))}. ${last}`;
  };
}
