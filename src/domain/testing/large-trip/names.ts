/** Common names, of nobody in particular. */
export const familyNames = [
  ...['Adams', 'Baker', 'Clarke', 'Dubois', 'Egger', 'Fischer', 'Garcia', 'Huber', 'Ibrahim'],
  ...['Jensen', 'Keller', 'Lopez', 'Meyer', 'Novak', 'Okafor', 'Patel', 'Quinn', 'Rossi'],
  ...['Schmid', 'Tanaka', 'Ueda', 'Vogel', 'Weber', 'Xu', 'Young', 'Zimmer', 'Andersson'],
  ...['Bauer', 'Costa', 'Diaz', 'Evans', 'Ferrari', 'Gruber', 'Hansen', 'Ito', 'Jones'],
  ...['Kim', 'Leitner', 'Moser', 'Nguyen', 'Olsen', 'Petrov', 'Reyes', 'Santos', 'Torres'],
  ...['Urban', 'Varga', 'Wagner'],
] as const;

export const givenNames = [
  ...['Ana', 'Ben', 'Carla', 'David', 'Elena', 'Felix', 'Grace', 'Hugo', 'Ines', 'Jonas'],
  ...['Karin', 'Leo', 'Maria', 'Nils', 'Olga', 'Paul', 'Rita', 'Samuel', 'Teresa', 'Ulrich'],
  ...['Vera', 'Walter', 'Yuki', 'Zoe', 'Amir', 'Bella', 'Cesar', 'Dina', 'Emil', 'Fatima'],
  ...['Georg', 'Hanna', 'Ivan', 'Julia', 'Kofi', 'Lena', 'Marc', 'Nora', 'Oscar', 'Petra'],
  ...['Rafael', 'Sofia', 'Thomas', 'Valerie', 'Werner', 'Yara', 'Zeno', 'Alma', 'Bruno'],
] as const;
