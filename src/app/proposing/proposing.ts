import type { Capability } from '../coordinating/reach.ts';
import { changePair, submitChange } from './changeProposal.ts';
import { approve, discard, takeBack } from './decideProposal.ts';
import { formDue } from './formDue.ts';
import { formedEffect, leftOutEffect } from './formedEffects.ts';
import { proposalEffect } from './proposalEffect.ts';
import { proposeForAll, proposeForOne, runAgain } from './propose.ts';
import { listLeftOut, listProposed, showProposal } from './readProposal.ts';

/** A coordinator asks for a matching, reads it, changes it, and approves it; then the pairs are made. */
export const proposing: Capability = {
  commands: {},
  actions: {
    'coordinate.match': proposeForAll,
    'coordinate.propose': proposeForOne,
    'coordinate.proposal': showProposal,
    'coordinate.pairs': listProposed,
    'coordinate.left': listLeftOut,
    'coordinate.again': runAgain,
    'coordinate.change': changePair,
    'coordinate.approve': approve,
    'coordinate.take-back': takeBack,
    'coordinate.discard': discard,
  },
  forms: { 'coordinate.change': submitChange },
  effects: {
    'coordinate.proposal': proposalEffect,
    'coordinate.formed': formedEffect,
    'coordinate.left-out': leftOutEffect,
  },
  due: { 'proposal-form': formDue },
};
