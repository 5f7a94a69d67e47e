import './styles/fonts.css';
