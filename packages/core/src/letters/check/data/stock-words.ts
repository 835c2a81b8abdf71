import { list } from './list.ts';

/** The first five letters of the words that any letter of this sort is made of. */
export const stockWords = list`
  able about above absol addre after again allow along also altho alway amazi anoth antic anyth appli apply
  appre aroun asked atten avail away aweso back beaut becam becau been befor being belie best bette betwe both
  brill busin came candi caree certa chanc chat clear close colle come commi compa confi consi conta contr conve
  could cultu days dear decis deepl defin delig despi detai devel discu does done down durin each eager easy
  effor eithe email emplo enjoy enthu envir even ever every excel excit exper expre extre fabul fanta fast faste
  favou feedb feel felt find findi finds fine finis first follo forwa found frida frien from fully furth futur
  gave genui getti give given glad going good grate grati great greet guida happe happy have havin hear heard
  heari helpf here hesit hirin hold honou hope hoped hopin hour howev idea impre incre infor insid insig inspi
  inter into invit join joini just keen keep kind kindl know knowl last learn letti like liked littl long look
  looki love loved lovel made make manag many meet meeti menti might minut monda more morni most much must need
  never next nice note nothi numbe offer once only open oppor organ other outco over part parti passi peopl
  place pleas polit posit possi post poten proce profe progr proud provi quest quite rathe reach read reall
  recei recen regar reite remai reply requi respo role said same satur secon seein seems seen selec send sent
  share shari shoul showe showi since skill some somet soon sorry speak speci spend spent spoke staff stage
  start statu still stron succe such suit sunda super suppo sure take taken takin talk talke talki team tell
  terri than thank that their them then there these they thing think this thoro those thoug throu thurs time
  today toget told tour treme truly tuesd under unfor until updat usefu vacan valua value very view visit wait
  want wante wanti warm warml wedne week weeks welco well went were what when where wheth which while whole whom
  will wish wishe with withi wonde work worki workp would write writi wrote year years yeste your yours
`;
