import { list } from './list.ts';

// What a letter may bring, where it lies, and how it got there.
const PAPER = String.raw`(copy|copies|CV|r[ée]sum[ée]|certificates?|diploma|documents?|files?|forms?|references?|photos?|pictures?|lists?|plans?|proposal|portfolio|report|PDF|jpe?g|zip|sketch(es)?|scans?|drawings?|charts?|slides|notes|spreadsheet|tables?|contract|transcript|receipts?|invoice|timetable|leaflet|booklet|samples?|swatches|key|pass|card|sheets?|assessment|register|script|lesson plan|example|photocopy|draft|licence|translation|video|recording|clip|map|menu|recipe|article|statement|letter of [a-z]+)`;
const HERE = String.raw`((this|my|the same) (e-?mail|letter|message|note|cover|mail|card|page|envelope)|these lines|this(?=[.,;:]| (is|are|so|you|and|come|comes)\b))`;
const FOOT = String.raw`(at|on|to|below|under|beneath|in|inside|with|behind|alongside|to the (back|foot|end|bottom) of|at the (foot|end|bottom|back) of|on the (end|back|bottom) of|under the) `;

/** The letter says it comes with a file. */
export const attachment = list`
  (I have|I've|I|I am|I'm) (also |now |just )?(attach|enclos)(e|ed|ing)?(?! (no|to (?!this)))
  (is|are|it's|also|copy|CV|r[ée]sum[ée]|certificate|document|file|form|references?|photos?|list|plan|proposal|portfolio|report|letter|PDF|sketch|scan|drawing|chart|slides|notes|spreadsheet|contract|offer|copies) (attached|enclosed)(?! to (?!this))
  (find|see|have) (it|them|this|both|these|all|that) (attached|enclosed)
  (find|see) (the )?(attached|enclosed|attachments?)
  (attached|enclosed|attaching|enclosing) (is|are|please|here|herewith|below|find|my|a copy|copies|the|for your)
  the attachments? (has|have|is|are|shows?|gives?|contains?|covers?|holds?|lists?|explains?|includes?|sets?)
  the (attached|enclosed)(?! (garden|yard|space|courtyard|porch|area|garage|barn|house|cottage|flat|office|shop|building|bathroom|by|to(?! this)|and|for|is|was)\b) [a-z]+
  (as|in) (an |the )?attachments?
  attached to this
  (there is|there are|there's|here is|here are|here's) ~(attached|enclosed)
  (find|see|includ(e|ed|ing)|put|add(ed|ing)?|comes?|goes|go|come|sending|send|sent|is|are) ~with this (e-?mail|message|mail)
  (I|I've|I have|I'm|I am) (also |now |just )*includ(e|ed|ing) ~(copy|copies|CV|r[ée]sum[ée]|certificates?|scans?|photos?|file|document|PDF)
  (as|in) (an? |one |two |three |a single )?(PDF|Word (file|document)|jpe?g)s?
  (attached|enclosed|appended|annexed|tucked in|clipped|stapled|pinned|slipped|folded|stuck|popped|zipped up)( you)? <5>(with|to|in|into|inside|on|behind) (this|the envelope|the same envelope|the e-?mail|here|here with)
  (come|comes|coming|goes|go|went|going|sent|send|sending|put|stuck|popped|added|adding|uploaded|included|dropped|slipped|tucked|accompan(y|ies)|travels?|arrives?) <6>${FOOT}${HERE}
  (with|in|inside|under|behind|alongside) ${HERE} <3>(is|are|come|comes|goes|go|I send|I'm sending)
  (find|see|notice) ((?!if|whether|how|what|why|that|me)# ){0,8}(attached|enclosed|appended|below|inside|${FOOT}${HERE})
  (accompan(y|ies|ying)|(forms?|makes?|is|are) (a )?part of) (this|my (letter|e-?mail|note|message))|(?<!(details|name|number|address|link|dates?) (is|are) )at the (foot|end|bottom|back) of (this(?=[.,;:])|(this|my) (e-?mail|letter|message|note|mail|page))|(in|inside) the (same )?envelope|under this cover|when you open this|(?<=[.!?]\s+)attached(?=[.:])
  (here|herewith|hereby|below|underneath|overleaf|as promised:?|as asked:?)( is| are|'s|,|:)? (the|my|a|an|both|all|two|three|four|some)? ?((?!(link|number|name|address|date|answer|place)\b)# ){0,3}?${PAPER}
  in (annex|enclosure)
  (the )?(attachment|paper ?clip|enclosure)s? (show|come|open|arrive|load|works?|below|above)|(could|can|did) you (able to )?open (it|them|the (attachment|file|zip|scan|PDF))
`;
