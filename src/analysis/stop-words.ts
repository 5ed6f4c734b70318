// Articles, pronouns, prepositions, conjunctions, auxiliaries and adverbs that stand in every paper and name no topic, as
// terms (see `termOf`). Not among them: `nicht`, `kein`, `neu`, and what may be a name.
const list = `
  aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei beim
  bereits bis bzw da dabei dadurch dafur dagegen daher dahin damit danach dann daran darauf daraus darf darin daruber darum
  das dass dem den denen denn der deren derer des deshalb dessen die dies diese diesem diesen dieser dieses dort du durch
  ebenfalls ein eine einem einen einer eines er es etwa etwas euch fur gegen gewesen hab habe haben hat hatte hatten hier
  hierbei hierfur hierzu hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in ins ist ja je jede jedem jeden
  jeder jedes jedoch jene jenem jenen jener jenes kann konnen konnte konnten man mehr mit muss mussen musste nach ob oder
  ohne per pro sehr sein seine seinem seinen seiner seines seit selbst sich sie sind so sobald sofern sollen sollte sollten
  somit sondern soweit sowie sowohl um und uns unser unsere unserem unseren unserer unter vom von vor war waren warum was
  wegen weil welche welchem welchen welcher welches wenn wer werde werden wie wieder wir wird wo wurde wurden zu zum zur zwar
  zwischen uber
`;

/** Terms that say nothing of what a paper is about. They are found in phrases, and weigh nothing elsewhere. */
export const stopWords: ReadonlySet<string> = new Set(list.trim().split(/\s+/));
