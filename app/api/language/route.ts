export { languageRoute as POST } from '@/lib/actions/language-route';
