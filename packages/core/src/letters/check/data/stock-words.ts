import { list } from './list.ts';

/** The first five letters of the words that any letter of this sort is made of. */
export const stockWords = list`
  able about above absol ackno acros addin addit addre advan advis after again align allow almos along alrea
  also altho alway amazi ambit among anoth answe antic anybo anyon anyth anywa apolo appli apply appre april
  arise aroun arran asked asset atmos attac atten augus avail away aweso back backg base beaut becam becau
  becom been befor being belie benef best bette betwe bles bless both botto brill bring build busin busy
  buzzi came candi capab capac card caree certa chall chanc chat check choos chose clear close colla colle
  come commi compa compe compl conce confi consi conta conti contr conve cordi corpo could cultu curre days
  deal dear decem decid decis dedic deepl defin delig demon despi detai devel disap discu docum does done
  down durin dust dynam each eager earli easy effor eithe else email emplo enabl enclo endea energ enjoy
  enqui enthu envir estee even ever every exact excel excit excus exper expre extra extre fabul fair fanta
  fast faste favou febru feedb feel feeli felt file final find findi finds fine finis first fit follo forma
  forwa found frank frida frien from fruit fully furth futur gave gener genui getti give given glad goals
  going good grate grati great greet growi growt guida hand hands happe happy have havin hear heard heari
  helpf here hesit highe hirin hold home hones honor honou hope hoped hopin hospi hour howev idea ideal
  impre incre indus infor innov inqui insid insig inspi inter into invit invol janua join joini just keen
  keep kind kinde kindl kindn know knowl large last leade learn left letti lever like liked littl long look
  looki love loved lovel luck lucky made make manag many match matte maybe mean means meant meanw meet meeti
  menti might mind minut missi monda more morni most motiv move moved movin much must natur need never news
  next nice nobod note nothi novem numbe objec oblig occas octob offer once ongoi only open oppor organ
  other outco outst over pardo part parti passi patie peopl perfe perha perso place plain pleas polit posit
  posse possi post poten prefe prese proce profe profi progr promp prope prosp proud provi pursu quali quest
  quick quite rathe reach read ready real reall reaso recei recen regar reinf reite relev remai remar reply
  reput reque requi resou respe respo rest resul retai right role round said same satur sched secon secto
  seein seems seen selec send sent septe settl shall share shari short shoul showe showi simpl since skill
  small some someb someo somet soon sorry sound speak speci spend spent splen spoke staff stage stake stand
  start statu stayi step steps still strat stren stron submi succe such suit suita sunda super suppo sure
  take taken takin talen talk talke talki team tell terri than thank that their them then there these they
  thing think this thoro those thoug thril throu thurs time timef timel today toget told total touch tour
  treme troub trul truly trust truth tuesd under unfor unsuc until upcom updat upon usefu utili vacan valua
  value very vibe vibes vibra view visio visit wait want wante wanti warm warml warmt weakn wedne week weeks
  welco well went were what when where wheth which while whole whom whose will wish wishe with withi wonde
  work worki workp would write writi wrote year years yeste your yours
`;
