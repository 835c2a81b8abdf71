import { list } from './list.ts';

/** The first five letters of the words that any letter of this sort is made of. */
export const stockWords = list`
  abili able about above absol accep ackno acros addin addit addre advan advic advis after again aims
  align allow almos along alrea also altho alway amazi ambit amiab among anoth answe antic anybo anyon
  anyth anywa apolo appli apply appre appro april areas arise aroun arran asked aspec asset atmos attac
  atten augus avail await away aweso back backg base beaut becam becau becom been befor behal being belie
  benef best bette betwe bles bless board boss both botto brill bring broad build bunch busin busy buzzi
  came candi cando capab capac card caree certa chall chanc chat chats chatt check cheer choos chose clari
  clear close colla colle come comfo commi compa compe compl compr conce confi conge conne consi conso
  conta conti contr conve convi cordi corpo could court cultu curre days deal dear decem decid decis dedic
  deepl defin delig demon depar depth despi detai devel dialo direc disap discu docum does done down durin
  dust dynam each eager earli ease easy effor eithe else email emplo enabl enclo encou endea energ engag
  enjoy enlig enqui enthu envir estee ethos even eveni ever every exact excel excha excit excus exper
  expre extra extre fabul face facil fair fanta fasci fast faste favou febru feedb feel feeli felt field
  file final find findi finds fine finis firm first fit folk folks follo fond food forma forwa found frank
  frida frien from fruit fully furth futur gave gener genia genui getti give given givin glad goals going
  good graci grate grati great greet group growi growt guida guys hand hands happe happy have havin hear
  heard heari heart helpf here hesit highe hirin hold home hones honor honou hope hoped hopin hospi host
  hoste hosti hour howev idea ideal ideas impre inclu incre indus infor innov inqui insid insig inspi
  inter into intri invit invol janua join joini journ just keen keene keep kind kinde kindl kindn know
  knowl large last leade learn left letti lever like liked littl long look looki loop lots love loved
  lovel luck lucky made make makin manag many match matte maybe mean means meant meanw meet meeti membe
  memor menti might mind minut missi momen monda more morni most motiv move moved movin much must name
  natur need never news next nice nobod note nothi novem numbe objec oblig occas octob offer once ones
  ongoi only open openi openn oppor organ other outco outlo outst over overv panel pardo part parti passi
  patie peopl perfe perha perso persp pictu place plain plans pleas plent polit posit posse possi post
  poten prefe premi prese proce produ profe profi progr promp prope prosp proud provi pursu quali quest
  quick quite rathe reach read ready reaff real reall reaso recei recen refle refre regar reinf reite
  relax relev remai remar remem reply reput reque requi resou respe respo rest resul retai rewar right
  role round said same satur sched secon secto seein seems seen selec send sense sent separ septe sessi
  settl setup sever shall share shari short shoul showe showi simpl since skill small smoot some someb
  someo somet soon sorry sound speak speci spend spent splen spoke staff stage stake stand start statu
  stay staye stayi step steps still stimu strai strat stren stron stuff subje submi succe such suit suita
  sunda super suppo sure take taken takin talen talk talke talki team tell terri than thank that their
  them then there these they thing think this thoro those thoug thril throu thurs time timef timel today
  toget told took topic total touch tour treme troub trul truly trust truth tuesd under unfor unsuc until
  upcom updat uplif upon usefu utili vacan valua value varie very vibe vibes vibra view views visio visit
  wait want wante wanti warm warml warmt weakn wedne week weeks welco well went were what when where wheth
  which while whole whom whose wide will wisdo wish wishe with withi wonde work worki workp worth would
  write writi wrote year years yeste your yours
`;
