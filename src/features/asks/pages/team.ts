import { z } from 'zod';
import { mayHearVoice } from '../../voice/index.ts';

/** Where the participation team works on surveys, consultations and asks of the whole country. */
export const team = { zone: 'voice', at: 'any board', can: mayHearVoice } as const;

const id = z.uuid('The address is not complete.');
export const noParams = z.object({});
export const ofSurvey = z.object({ survey: id });
export const ofConsultation = z.object({ consultation: id });
export const ofNational = z.object({ national: id });

export const voiceLink = { text: 'Young people’s voice', href: '/voice' };
export const surveysLink = { text: 'Surveys', href: '/voice/surveys' };
export const consultationsLink = { text: 'Consultations', href: '/voice/consultations' };
export const nationalLink = { text: 'National asks', href: '/voice/asks/national' };

type Named = { id: string; title: string };

export const surveyLink = ({ id: survey, title }: Named) => ({
  text: title,
  href: `${surveysLink.href}/${survey}`,
});

export const consultationLink = ({ id: consultation, title }: Named) => ({
  text: title,
  href: `${consultationsLink.href}/${consultation}`,
});
