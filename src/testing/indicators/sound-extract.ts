/** A small extract in which every file is sound: what is damaged to see that nothing breaks. */
export const soundExtract: ReadonlyMap<string, string> = new Map([
  [
    'Header.csv',
    'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\r\n1,1,01/05/2008,WBRI,,,\r\n2,2,29/02/2016,WBRI,,,\r\n3,2,01/05/2002,WBRI,,1,03/02/2018\r\n',
  ],
  [
    'Episodes.csv',
    'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,PL_POST,URN\r\n1,01/05/2016,S,C2,N1,U6,PR1,01/06/2018,X1,"PR1 1AA",\r\n1,01/06/2018,P,C2,N1,K2,PR4,,,"LA1 1AA",SC1\r\n2,05/03/2018,S,V2,N1,U4,PR1,,,"PR1 2BB",\r\n3,01/01/2019,S,V2,N1,R3,PR1,01/03/2019,E4A,,\r\n',
  ],
  [
    'Reviews.csv',
    'CHILD,DOB,REVIEW,REVIEW_CODE\r\n1,01/05/2008,01/07/2018,PN1\r\n1,01/05/2008,01/12/2018,PN4\r\n',
  ],
  ['UASC.csv', 'CHILD,SEX,DOB,DUC\r\n1,1,01/05/2008,\r\n'],
  [
    'OC2.csv',
    'CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT\r\n1,01/05/2008,14,,0,1,1,1,1\r\n',
  ],
  ['OC3.csv', 'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\r\n3,01/05/2002,YES,F2,U1\r\n'],
  ['Missing.csv', 'CHILD,DOB,MISSING,MIS_START,MIS_END\r\n1,01/05/2008,M,02/02/2019,03/02/2019\r\n'],
  ['Teams.csv', 'CHILD,FROM,TO,TEAM\r\n1,01/05/2016,,"Préston, North"\r\n2,05/03/2018,01/01/2019,South\r\n'],
  [
    'HealthChecks.csv',
    'CHILD,KIND,DATE\r\n1,Dental,01/08/2018\r\n1,Review,01/09/2018\r\n2,Initial,20/03/2018\r\n',
  ],
  ['EducationPlans.csv', 'CHILD,DATE\r\n1,01/02/2019\r\n'],
  [
    'CpPlans.csv',
    'CHILD,START,END,CATEGORY,TEAM\r\n4,01/05/2016,30/04/2018,NEG,South\r\n4,01/02/2019,,NEG,South\r\n',
  ],
  [
    'CareLeavers.csv',
    'CHILD,CATEGORY,DATE,IN_TOUCH,ACTIV,ACCOM,HOMES_SINCE_LEAVING,HOME_FROM\r\n5,Relevant,01/03/2019,YES,F2,U1,2,01/02/2018\r\n',
  ],
  ['Conferences.csv', 'CHILD,KIND,DUE,HELD\r\n4,Review,01/05/2018,30/04/2018\r\n'],
  ['Population.csv', 'YEAR,AREA,UNDER_18\r\n2018,all,"254,000"\r\n2018,South,20000\r\n'],
]);
