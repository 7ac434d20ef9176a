/** Given names usual in Denmark and in English: two capitalised words that begin with one are taken for a person. */
import { wordsIn } from './word-list.ts'

export const givenNames: ReadonlySet<string> = new Set(
  wordsIn(
    [
      'Aage Adam Agnete Ahmed Aisha Aja Albert Alex Alexander Ali Alice Allan Alma Amalie Amina Amir Anders Andreas Anette Anja Ann Anna Anne Annette Anni Anton Arne Asger Asta Astrid August Ayse',
      'Bent Bente Benjamin Berit Birgit Birgitte Birthe Bjarne Bo Bodil Britt Britta Brian Camilla Carina Carl Carsten Cecilie Charlotte Christian Christina Christine Christoffer Clara Claus Connie Conny',
      'Daniel David Dennis Dines Ditte Dorte Dorthe Ebbe Edith Elin Elisabeth Elise Ella Ellen Else Emil Emilie Emily Emma Erik Esben Esra Esther Eva Fatima Fatma Filip Finn Flemming Frank Frederik Freja Frida',
      'Gerda Gert Gitte Grete Grethe Gry Gunnar Hanna Hannah Hanne Hans Harald Hassan Heidi Helen Helena Helene Helle Henning Henriette Henrik Hussein Ib Ibrahim Ida Inga Inge Inger Ingrid Irene Isabella',
      'Jack Jacob Jakob Jamal James Jan Jane Janne Jens Jeppe Jesper Jette Joan Johan Johanne John Johnny Jonas Jørgen Jørn Josefine Julie Jytte Kaj Karen Karin Karina Karl Karla Kasper Kate Katrine Keld Kenneth Khaled Kim Kirsten Kirstine Kjeld Klaus Knud Kristian Kristina Kristine Kurt',
      'Lars Lasse Laura Lea Leif Lena Lene Leyla Lilian Line Lis Lisa Lisbeth Lise Liv Lone Lotte Louise Lucas Lukas Luna Lydia Mads Magnus Maja Malene Maria Marian Marianne Marie Mariam Mark Martin Mary Mathias Mathilde Maya Merete Mette Michael Mikael Mikkel Mo Mogens Mohamed Mohammad Morten Muhammad Mustafa',
      'Nadia Nanna Niels Nikolaj Nina Noah Nour Oda Olaf Ole Oliver Oscar Oskar Otto Palle Patrick Paul Per Pernille Peter Pia Pernilla Poul Preben Rasmus Rikke Robert Rosa Rune Ruth Sara Sarah Samir Sebastian Signe Sigrid Simon Sofia Sofie Solveig Søren Sten Steen Stig Stine Susan Susanne Svend',
      'Tanja Thea Theis Thomas Thorkild Tina Tine Tobias Tom Tommy Torben Tove Trine Troels Uffe Ulla Ulrik Ursula Vagn Vera Vibeke Viggo Viktor Vita Vivi William Winnie Yasmin Yrsa Yusuf Zahra Åse',
    ].join(' '),
  ),
)
