import './views/bl-app.ts'
