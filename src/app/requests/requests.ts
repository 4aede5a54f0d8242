import type { Capability } from '../capability.ts';
import { askMentor, submitRequest } from './askMentor.ts';
import { accept, askForMore, decline, pause, show, submitDecline, submitQuestion } from './decide.ts';
import { answerQuestion, submitAnswer, withdraw } from './followUp.ts';
import { listRequests } from './listRequests.ts';
import { openAgain } from './openAgain.ts';
import { requestDue } from './requestDue.ts';
import { requestEffects } from './requestEffects.ts';
import { talkFirst } from './talkFirst.ts';

export const requests: Capability = {
  commands: { requests: listRequests },
  actions: {
    'request.new': (call, { id, arg }) => askMentor(call, id, arg),
    'request.show': show,
    'request.accept': accept,
    'request.decline': decline,
    'request.pause': pause,
    'request.talk': talkFirst,
    'request.ask-more': askForMore,
    'request.tell-more': answerQuestion,
    'request.withdraw': withdraw,
    'request.open-again': openAgain,
  },
  forms: {
    'request.new': submitRequest,
    'request.decline': submitDecline,
    'request.ask-more': submitQuestion,
    'request.tell-more': submitAnswer,
  },
  effects: requestEffects,
  due: requestDue,
};
