import { list } from './list.ts';

/** The first five letters of the words that any letter of this sort is made of. */
export const stockWords = list`
  able about above absol addre after again align allow along also altho alway amazi ambit anoth antic anyth
  appli apply appre aroun asked asset atmos atten avail away aweso back backg beaut becam becau been befor
  being belie benef best bette betwe both brill busin came candi capab caree certa chall chanc chat clear close
  colle come commi compa compe confi consi conta contr conve cordi could cultu days dear decis deepl defin
  delig demon despi detai devel disap discu does done down durin dynam each eager earli easy effor eithe email
  emplo enjoy enqui enthu envir even ever every excel excit exper expre extre fabul fanta fast faste favou
  feedb feel feeli felt file find findi finds fine finis first follo forma forwa found frida frien from fully
  furth futur gave genui getti give given glad goals going good grate grati great greet growt guida happe happy
  have havin hear heard heari helpf here hesit hirin hold honou hope hoped hopin hour howev idea ideal impre
  incre infor inqui insid insig inspi inter into invit join joini just keen keep kind kindl know knowl last
  learn letti like liked littl long look looki love loved lovel made make manag many meet meeti menti might
  minut monda more morni most motiv much must natur need never next nice note nothi numbe objec oblig offer
  once only open oppor organ other outco over part parti passi peopl place pleas polit posit possi post poten
  prefe prese proce profe progr promp proud provi quali quest quite rathe reach read reall recei recen regar
  reite relev remai reply requi respo role said same satur secon seein seems seen selec send sent share shari
  shoul showe showi since skill some somet soon sorry sound speak speci spend spent spoke staff stage start
  statu still stron succe such suit suita sunda super suppo sure take taken takin talk talke talki team tell
  terri than thank that their them then there these they thing think this thoro those thoug thril throu thurs
  time today toget told tour treme truly tuesd under unfor until updat usefu utili vacan valua value very view
  visit wait want wante wanti warm warml wedne week weeks welco well went were what when where wheth which
  while whole whom will wish wishe with withi wonde work worki workp would write writi wrote year years yeste
  your yours
`;
